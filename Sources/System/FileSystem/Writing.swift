import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Directory {
  /// Makes a folder and the missing folders above it, the root included. On failure, removes those below the root that
  /// it made.
  /// - Returns: The folders made below the root, outermost first.
  @discardableResult
  public func makeFolder(_ path: String) throws(FileSystemFailure) -> [String] {
    do throws(FileSystemFailure) {
      try inFolder(of: path) { folder, name throws(FileSystemFailure) in
        try asking(about: path) { mkdirat(folder, name, 0o755) }
      }
      return path.isEmpty ? [] : [path]
    } catch {
      if error.errno == .fileExists, isFolder(path) { return [] }
      guard error.errno == .noSuchFileOrDirectory else { throw error }
      let above = try makeFolderAbove(path, failure: error)
      do throws(FileSystemFailure) {
        return above + (try makeFolder(path))
      } catch {
        for folder in above.reversed() { removeEmptyFolder(folder) }
        throw error
      }
    }
  }

  /// Makes the folder that contains `path`.
  @discardableResult
  public func makeFolder(of path: String) throws(FileSystemFailure) -> [String] {
    guard let slash = path.lastIndex(of: "/") else { return [] }
    return try makeFolder(String(path[..<slash]))
  }

  private func makeFolderAbove(_ path: String, failure: FileSystemFailure) throws(FileSystemFailure) -> [String] {
    if path.contains("/") { return try makeFolder(of: path) }
    if !path.isEmpty { return try makeFolder("") }
    guard let slash = root.lastIndex(of: "/"), slash > root.startIndex else { throw failure }
    return try Directory(root: String(root[..<slash])).makeFolder("")
  }

  /// Writes a new file and makes the folders above it. On failure no part of the file is left.
  public func create(_ path: String, with bytes: [UInt8]) throws(FileSystemFailure) {
    try create(path) { try $0.writeAll(bytes) }
  }

  func create(_ path: String, fill: (FileDescriptor) throws -> Void) throws(FileSystemFailure) {
    do throws(FileSystemFailure) {
      try createInFolder(path, fill)
    } catch {
      guard error.errno == .noSuchFileOrDirectory else { throw error }
      try makeFolder(of: path)
      try createInFolder(path, fill)
    }
  }

  private func createInFolder(
    _ path: String, _ fill: (FileDescriptor) throws -> Void
  ) throws(FileSystemFailure) {
    try inFolder(of: path) { folder, name throws(FileSystemFailure) in
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      let file = FileDescriptor(rawValue: try asking(about: path) { openat(folder, name, flags, 0o644) })
      do throws(FileSystemFailure) {
        defer { try? file.close() }
        try trying(about: path) { try fill(file) }
      } catch {
        unlinkat(folder, name, 0)
        throw error
      }
    }
  }

  /// Writes a temporary file next to it and renames that, so that a reader sees either the old file or the new one,
  /// complete.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileSystemFailure) {
    let beside = path + ".new"
    try removeFile(beside)
    try create(beside, with: bytes)
    do throws(FileSystemFailure) {
      try move(beside, to: path)
    } catch {
      _ = try? removeFile(beside)
      throw error
    }
  }

  public func move(_ path: String, to other: String) throws(FileSystemFailure) {
    try inFolder(of: path) { folder, name throws(FileSystemFailure) in
      try inFolder(of: other) { otherFolder, otherName throws(FileSystemFailure) in
        _ = try asking(about: other) { renameat(folder, name, otherFolder, otherName) }
      }
    }
  }

  /// Makes a hard link or, where the file system has none, a copy.
  public func keep(_ path: String, as other: String) throws(FileSystemFailure) {
    do throws(FileSystemFailure) {
      try inFolder(of: path) { folder, name throws(FileSystemFailure) in
        try inFolder(of: other) { otherFolder, otherName throws(FileSystemFailure) in
          _ = try asking(about: path) { linkat(folder, name, otherFolder, otherName, 0) }
        }
      }
    } catch {
      if error.errno == .noSuchFileOrDirectory || error.errno == .fileExists { throw error }
      try create(other, with: try contents(of: path))
    }
  }

  /// Removes a file, and the folders above it that are then empty. False if the file did not exist.
  @discardableResult
  public func remove(_ path: String) throws(FileSystemFailure) -> Bool {
    guard try removeFile(path) else { return false }
    removeEmptyFolders(above: path)
    return true
  }

  /// Stops below the root, which is never removed.
  public func removeEmptyFolders(above path: String) {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if !removeEmptyFolder(String(folder)) { break }
    }
  }

  @discardableResult
  public func removeEmptyFolder(_ path: String) -> Bool {
    do throws(FileSystemFailure) {
      try inFolder(of: path) { folder, name throws(FileSystemFailure) in
        _ = try asking(about: path) { unlinkat(folder, name, AT_REMOVEDIR) }
      }
      return true
    } catch {
      return false
    }
  }

  /// False if the file did not exist.
  @discardableResult
  public func removeFile(_ path: String) throws(FileSystemFailure) -> Bool {
    do throws(FileSystemFailure) {
      try inFolder(of: path) { folder, name throws(FileSystemFailure) in
        _ = try asking(about: path) { unlinkat(folder, name, 0) }
      }
      return true
    } catch {
      if error.errno == .noSuchFileOrDirectory || error.errno == .notDirectory { return false }
      throw error
    }
  }
}
