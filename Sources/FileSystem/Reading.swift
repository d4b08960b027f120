#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  public func contents(of path: String) throws(DiskFailure) -> [UInt8] {
    let descriptor = open(full(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    return try contents(ofDescriptor: descriptor, path)
  }

  /// Whether the file holds exactly these bytes. A symbolic link is not a file that holds them.
  public func holds(_ bytes: [UInt8], at path: String) throws(DiskFailure) -> Bool {
    let descriptor = open(full(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0 { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) == bytes.count else { return false }
    return try contents(ofDescriptor: descriptor, path) == bytes
  }

  private func contents(ofDescriptor descriptor: CInt, _ path: String) throws(DiskFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    let size = Int(status.st_size)
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        hasFailed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    if hasFailed { throw failure(path) }
    return bytes
  }

  /// The names in a folder, without `.` and `..`, in the order of the file system.
  public func names(in path: String) throws(DiskFailure) -> [String] {
    guard let stream = opendir(full(path)) else { throw failure(path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
