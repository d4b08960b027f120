#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Also makes the folders above it.
  public func makeFolder(_ path: String) throws(DiskFailure) {
    let place = full(path)
    if mkdir(place, 0o755) == 0 || isFolder(path) { return }
    guard errno == ENOENT, let slash = place.lastIndex(of: "/"), slash > place.startIndex else { throw failure(path) }
    try Disk(root: String(place[..<slash])).makeFolder("")
    if mkdir(place, 0o755) != 0, !isFolder(path) { throw failure(path) }
  }

  public func makeFolder(of path: String) throws(DiskFailure) {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
  }

  /// Writes a file that is not there yet, and the folders above it. On failure it is not there either.
  public func create(_ path: String, with bytes: [UInt8]) throws(DiskFailure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = open(full(path), flags, 0o644)
    if descriptor < 0, errno == ENOENT {
      try makeFolder(of: path)
      descriptor = open(full(path), flags, 0o644)
    }
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten = writeAll(bytes, to: descriptor)
    let failure = failure(path)
    if close(descriptor) != 0 || !isWritten {
      unlink(full(path))
      throw failure
    }
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        written += count
      }
      return true
    }
  }

  /// Writes beside and renames, so that a reader meets the old file or the new one.
  public func replace(_ path: String, with bytes: [UInt8]) throws(DiskFailure) {
    let beside = path + ".new"
    unlink(full(beside))
    try create(beside, with: bytes)
    try move(beside, to: path)
  }

  public func move(_ path: String, to other: String) throws(DiskFailure) {
    if rename(full(path), full(other)) != 0 { throw failure(other) }
  }

  /// Removes a file and the folders that it leaves empty. False when it was gone already.
  @discardableResult
  public func remove(_ path: String) throws(DiskFailure) -> Bool {
    if unlink(full(path)) != 0 {
      if errno == ENOENT || errno == ENOTDIR { return false }
      throw failure(path)
    }
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if rmdir(full(String(folder))) != 0 { break }
    }
    return true
  }

  /// Removes a folder and the files directly in it, if it is there.
  public func removeFolder(_ path: String) throws(DiskFailure) {
    guard isFolder(path) else { return }
    for name in try names(in: path) { try remove(path + "/" + name) }
    rmdir(full(path))
  }
}
