import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few file operations that Bedside needs in a folder. Paths are relative to `root` and use `/` between segments.
public struct Directory: Sendable {
  public let root: String
  /// Whether symbolic links below the root are followed. If not, no path leads out of the root, even if someone adds
  /// links while Bedside runs.
  public let followsLinks: Bool

  public init(root: String, followsLinks: Bool = true) {
    self.root = root
    self.followsLinks = followsLinks
  }

  func full(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  /// Repeats a system call that a signal interrupted, and turns its other errors into `FileSystemFailure`.
  @discardableResult
  func asking(about path: String, _ call: () -> CInt) throws(FileSystemFailure) -> CInt {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = Errno(rawValue: errno)
      if error != .interrupted { throw FileSystemFailure(path: full(path), errno: error) }
    }
  }

  /// Turns the errors of swift-system into `FileSystemFailure`.
  func trying<Result>(about path: String, _ call: () throws -> Result) throws(FileSystemFailure) -> Result {
    do {
      return try call()
    } catch {
      throw FileSystemFailure(path: full(path), errno: error as? Errno ?? .ioError)
    }
  }

  /// Calls `body` with a descriptor of the folder that contains `path`, and the last segment as the name. `body` must
  /// not keep the descriptor. Without `followsLinks`, no folder on the way may be a symbolic link.
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

  /// Runs `body` while holding a lock on the folder; returns nil if another process or task holds it. If the process
  /// dies, the operating system releases the lock.
  public func whileLocked<Result>(_ body: () async -> Result) async throws(FileSystemFailure) -> Result? {
    let descriptor = try asking(about: "") { open(root, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return nil }
    // Closing alone would not release the lock: a child process that is being started holds a copy of the descriptor
    // until it runs its program.
    defer { flock(descriptor, LOCK_UN) }
    return await body()
  }
}

private let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
