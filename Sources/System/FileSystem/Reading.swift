#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// A regular file's bytes; a pipe or a device is not waited for.
  public func contents(of path: String) throws(DiskFailure) -> [UInt8] {
    guard let bytes = try contents(of: path, upTo: .max) else { throw DiskFailure(path: full(path), code: EFBIG) }
    return bytes
  }

  /// Nil for a file of more bytes than `limit`, which is not read.
  public func contents(of path: String, upTo limit: Int) throws(DiskFailure) -> [UInt8]? {
    try whileOpen(path) { file, size throws(DiskFailure) in
      size > limit ? nil : try contents(ofDescriptor: file, size: size, path)
    }
  }

  /// Whether the file holds exactly these bytes.
  public func holds(_ bytes: [UInt8], at path: String) throws(DiskFailure) -> Bool {
    do throws(DiskFailure) {
      return try whileOpen(path) { file, size throws(DiskFailure) in
        guard size == bytes.count else { return false }
        return try contents(ofDescriptor: file, size: size, path) == bytes
      }
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }

  private func whileOpen<Result>(
    _ path: String, _ body: (_ file: CInt, _ size: Int) throws(DiskFailure) -> Result
  ) throws(DiskFailure) -> Result {
    try inFolder(of: path) { folder, name throws(DiskFailure) in
      // Without O_NONBLOCK, opening a pipe waits until somebody writes into it.
      let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
      let file = try asking(about: path) { openat(folder, name, flags) }
      defer { close(file) }
      var status = stat()
      try asking(about: path) { fstat(file, &status) }
      switch EntryKind(status) {
      case .file: return try body(file, Int(status.st_size))
      case .folder: throw DiskFailure(path: full(path), code: EISDIR)
      case .link, .other: throw DiskFailure(path: full(path), code: EINVAL)
      }
    }
  }

  private func contents(ofDescriptor file: CInt, size: Int, _ path: String) throws(DiskFailure) -> [UInt8] {
    var failure: DiskFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(DiskFailure) {
        while count < size {
          let got = try asking(about: path) { read(file, buffer.baseAddress.map { $0 + count }, size - count) }
          if got == 0 { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The names in a folder, without `.` and `..`, in the order of the file system. What is not UTF-8 in a name is
  /// U+FFFD; no path leads to such an entry.
  public func names(in path: String) throws(DiskFailure) -> [String] {
    try inFolder(of: path) { folder, name throws(DiskFailure) in
      let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLinks || path.isEmpty ? 0 : O_NOFOLLOW)
      let descriptor = try asking(about: path) { openat(folder, name, flags) }
      guard let stream = fdopendir(descriptor) else {
        let code = errno
        close(descriptor)
        throw DiskFailure(path: full(path), code: code)
      }
      defer { closedir(stream) }
      return try names(in: path) { readdir(stream) }
    }
  }

  /// A folder's end and a failure look the same but for `errno`.
  func names(in path: String, next: () -> UnsafeMutablePointer<dirent>?) throws(DiskFailure) -> [String] {
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = next() else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    let code = errno
    guard code == 0 else { throw DiskFailure(path: full(path), code: code) }
    return names
  }
}
