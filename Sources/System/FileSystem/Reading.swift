import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Directory {
  /// Reads a regular file. Refuses pipes and devices, which could block forever.
  public func contents(of path: String) throws(FileSystemFailure) -> [UInt8] {
    guard let bytes = try contents(of: path, upTo: .max) else {
      throw FileSystemFailure(path: full(path), errno: .fileTooLarge)
    }
    return bytes
  }

  /// Nil, without reading, for a file of more than `limit` bytes.
  public func contents(of path: String, upTo limit: Int) throws(FileSystemFailure) -> [UInt8]? {
    try whileOpen(path) { file, size throws(FileSystemFailure) in
      size > limit ? nil : try contents(ofDescriptor: file, size: size, path)
    }
  }

  /// Whether the file holds exactly these bytes.
  public func holds(_ bytes: [UInt8], at path: String) throws(FileSystemFailure) -> Bool {
    do throws(FileSystemFailure) {
      return try whileOpen(path) { file, size throws(FileSystemFailure) in
        guard size == bytes.count else { return false }
        return try contents(ofDescriptor: file, size: size, path) == bytes
      }
    } catch {
      if error.errno == .noSuchFileOrDirectory { return false }
      throw error
    }
  }

  private func whileOpen<Result>(
    _ path: String, _ body: (_ file: FileDescriptor, _ size: Int) throws(FileSystemFailure) -> Result
  ) throws(FileSystemFailure) -> Result {
    try inFolder(of: path) { folder, name throws(FileSystemFailure) in
      // Without O_NONBLOCK, opening a pipe waits until somebody writes into it.
      let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
      let file = FileDescriptor(rawValue: try asking(about: path) { openat(folder, name, flags) })
      defer { try? file.close() }
      var status = stat()
      try asking(about: path) { fstat(file.rawValue, &status) }
      switch EntryKind(status) {
      case .file: return try body(file, Int(status.st_size))
      case .folder: throw FileSystemFailure(path: full(path), errno: .isDirectory)
      case .link, .other: throw FileSystemFailure(path: full(path), errno: .invalidArgument)
      }
    }
  }

  private func contents(ofDescriptor file: FileDescriptor, size: Int, _ path: String) throws(FileSystemFailure)
    -> [UInt8]
  {
    var failure: FileSystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(FileSystemFailure) {
        while count < size {
          let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count..<size]))
          let length = try trying(about: path) { try file.read(into: rest) }
          if length == 0 { break }
          count += length
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The names in a folder except `.` and `..`, in no particular order. Bytes that are not UTF-8 become U+FFFD, so such
  /// an entry can't be opened by its name here.
  public func names(in path: String) throws(FileSystemFailure) -> [String] {
    try inFolder(of: path) { folder, name throws(FileSystemFailure) in
      let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLinks || path.isEmpty ? 0 : O_NOFOLLOW)
      let descriptor = try asking(about: path) { openat(folder, name, flags) }
      guard let stream = fdopendir(descriptor) else {
        let error = Errno(rawValue: errno)
        close(descriptor)
        throw FileSystemFailure(path: full(path), errno: error)
      }
      defer { closedir(stream) }
      return try names(in: path) { readdir(stream) }
    }
  }

  /// `readdir` returns null both at the end and on failure; only `errno` tells them apart.
  func names(in path: String, next: () -> UnsafeMutablePointer<dirent>?) throws(FileSystemFailure) -> [String] {
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
    let error = Errno(rawValue: errno)
    guard error.rawValue == 0 else { throw FileSystemFailure(path: full(path), errno: error) }
    return names
  }
}
