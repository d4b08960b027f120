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

  /// Runs `body` while no other process or task does so for the same folder; nil when one is at it. The lock is gone
  /// with the process that held it.
  public func whileLocked<Result>(_ body: () async -> Result) async throws(DiskFailure) -> Result? {
    let descriptor = open(root, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("") }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return nil }
    // Closing is not enough: a program that is being started holds a copy of the descriptor until it runs.
    defer { flock(descriptor, LOCK_UN) }
    return await body()
  }

  func failure(_ path: String) -> DiskFailure {
    DiskFailure(path: full(path), reason: String(cString: strerror(errno)))
  }

  public func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(full(path), &status) == 0
  }

  /// Whether it can be read to an end: pipes and devices can't.
  public func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(full(path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The same for all the ways that lead to a folder through symbolic links.
  public func identity(of path: String) -> [UInt64] {
    var status = stat()
    guard stat(full(path), &status) == 0 else { return [] }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
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
