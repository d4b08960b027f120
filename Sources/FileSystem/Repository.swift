#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// From `/`, without symbolic links; nil for a folder that is not there.
  public var absoluteRoot: String? {
    guard let resolved = realpath(root, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder's path below the top of the Git repository that it stands in, `.` for the top itself; nil outside of
  /// one.
  public var pathInRepository: String? {
    guard let absoluteRoot else { return nil }
    var segments = absoluteRoot.split(separator: "/").map(String.init)
    var below: [String] = []
    while true {
      if Disk(root: "/" + segments.joined(separator: "/")).exists(".git") {
        return below.isEmpty ? "." : below.joined(separator: "/")
      }
      guard let last = segments.popLast() else { return nil }
      below.insert(last, at: 0)
    }
  }
}
