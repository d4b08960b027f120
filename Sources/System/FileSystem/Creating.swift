#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Directory {
  /// Writes new files and the folders they need. On failure, removes everything it made. Existing files and folders are
  /// never changed.
  public func create(_ files: [(path: String, bytes: [UInt8])]) throws(FileSystemFailure) {
    var made = MadePaths()
    do throws(FileSystemFailure) {
      for file in files {
        let place = full(file.path)
        if let slash = place.lastIndex(of: "/") { try made.folder(String(place[..<slash])) }
        try create(file.path, with: file.bytes)
        made.files.append(place)
      }
    } catch {
      made.remove()
      throw error
    }
  }
}

private struct MadePaths {
  var files: [String] = []
  private var folders: [String] = []

  mutating func folder(_ path: String) throws(FileSystemFailure) {
    let directory = Directory(root: path)
    if path.isEmpty || directory.isFolder("") { return }
    if let slash = path.lastIndex(of: "/") { try folder(String(path[..<slash])) }
    do throws(FileSystemFailure) {
      try directory.asking(about: "") { mkdir(path, 0o755) }
      folders.append(path)
    } catch {
      if error.errno != .fileExists || !directory.isFolder("") { throw error }
    }
  }

  /// `rmdir` refuses a folder that someone else has written into in the meantime, so that folder stays.
  func remove() {
    for file in files { unlink(file) }
    for folder in folders.reversed() { rmdir(folder) }
  }
}
