import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few things that Bedside does to a folder. Paths are below `root`, with `/` between segments.
public struct Directory: Sendable {
  public let root: String
  /// Whether a symbolic link below the root counts as what it leads to. Where it does not, no path leads out of the
  /// root, whoever puts links there and whenever.
  public let followsLinks: Bool

  public init(root: String, followsLinks: Bool = true) {
    self.root = root
    self.followsLinks = followsLinks
  }

  func full(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  /// What a system call returns, which is called again when a signal came between.
  @discardableResult
  func asking(about path: String, _ call: () -> CInt) throws(FileSystemFailure) -> CInt {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = Errno(rawValue: errno)
      if error != .interrupted { throw FileSystemFailure(path: full(path), errno: error) }
    }
  }

  /// A call of swift-system's.
  func trying<Result>(about path: String, _ call: () throws -> Result) throws(FileSystemFailure) -> Result {
    do {
      return try call()
    } catch {
      throw FileSystemFailure(path: full(path), errno: error as? Errno ?? .ioError)
    }
  }

  /// Calls `body` with an open folder and the path's name in it. `body` must not keep the folder.
  @discardableResult
  func inFolder<Result>(
    of path: String, _ body: (_ folder: CInt, _ name: String) throws(FileSystemFailure) -> Result
  ) throws(FileSystemFailure) -> Result {
    if followsLinks || path.isEmpty { return try body(AT_FDCWD, full(path)) }
    var names = path.split(separator: "/").map(String.init)[...]
    var folder = try asking(about: "") { open(root, folderFlags) }
    defer { close(folder) }
    let last = names.popLast() ?? ""
    for name in names {
      let next = try asking(about: path) { openat(folder, name, folderFlags | O_NOFOLLOW) }
      close(folder)
      folder = next
    }
    return try body(folder, last)
  }

  /// Runs `body` while no other process or task does so for the same folder; nil when one is at it. The lock is gone
  /// with the process that held it.
  public func whileLocked<Result>(_ body: () async -> Result) async throws(FileSystemFailure) -> Result? {
    let descriptor = try asking(about: "") { open(root, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return nil }
    // Closing is not enough: a program that is being started holds a copy of the descriptor until it runs.
    defer { flock(descriptor, LOCK_UN) }
    return await body()
  }
}

private let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
