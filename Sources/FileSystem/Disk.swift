#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few things that Bedside does to a folder. Paths are below `root`, with `/` between segments.
public struct Disk: Sendable {
  public let root: String

  public init(root: String) { self.root = root }

  func full(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  func failure(_ path: String) -> DiskFailure {
    DiskFailure(path: full(path), reason: String(cString: strerror(errno)))
  }

  public func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(full(path), &status) == 0
  }

  public func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(full(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

public struct DiskFailure: Error, Sendable, Hashable {
  public var path: String
  /// The operating system's words.
  public var reason: String
}
