#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs `body` with a new folder that only this user can read, and removes the folder afterwards.
public func withTemporaryFolder<Result, Failure: Error>(
  _ body: (Directory) async throws(Failure) -> Result
) async throws(Failure) -> Result? {
  let place = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  var template = Array("\(place)/bedside-XXXXXX".utf8CString)
  let isMade = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
  guard isMade else { return nil }
  let directory = Directory(root: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  defer { directory.removeTree("") }
  return try await body(directory)
}

extension Directory {
  /// The paths of all files in the folder and its subfolders, sorted.
  public func files(in folder: String = "") throws(FileSystemFailure) -> [String] {
    var files: [String] = []
    for name in try names(in: folder) {
      let path = folder.isEmpty ? name : folder + "/" + name
      if isFolder(path) { files += try self.files(in: path) } else { files.append(path) }
    }
    return files.sorted()
  }

  fileprivate func removeTree(_ folder: String) {
    for name in (try? names(in: folder)) ?? [] {
      let path = folder.isEmpty ? name : folder + "/" + name
      if (try? kind(of: path)) == .folder { removeTree(path) } else { _ = try? removeFile(path) }
    }
    removeEmptyFolder(folder)
  }
}
