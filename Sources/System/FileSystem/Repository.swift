#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Directory {
  /// The absolute path with symbolic links resolved; nil if the folder does not exist.
  public var absoluteRoot: String? {
    guard let resolved = realpath(root, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder's path relative to the root of its Git repository, `.` for that root itself; nil outside a repository.
  public var pathInRepository: String? {
    guard let absoluteRoot else { return nil }
    var segments = absoluteRoot.split(separator: "/").map(String.init)
    var below: [String] = []
    while true {
      if Directory(root: "/" + segments.joined(separator: "/")).exists(".git") {
        return below.isEmpty ? "." : below.joined(separator: "/")
      }
      guard let last = segments.popLast() else { return nil }
      below.insert(last, at: 0)
    }
  }

  /// Whether the folder equals or lies inside `other`, with symbolic links resolved. The folder need not exist yet.
  public func isInside(_ other: Directory) -> Bool {
    guard let place = futureRoot, let other = other.absoluteRoot else { return false }
    return place == other || place.hasPrefix(other == "/" ? "/" : other + "/")
  }

  /// The absolute path that the folder has or, if it does not exist yet, would have once made.
  private var futureRoot: String? {
    if let absoluteRoot { return absoluteRoot }
    var above = root[...]
    while above.last == "/" { above.removeLast() }
    let slash = above.lastIndex(of: "/")
    let name = slash.map { above[above.index(after: $0)...] } ?? above
    if name.isEmpty { return nil }
    let parent = slash.map { $0 == above.startIndex ? "/" : String(above[..<$0]) } ?? "."
    return Directory(root: parent).futureRoot.map { ($0 == "/" ? "" : $0) + "/" + name }
  }
}
