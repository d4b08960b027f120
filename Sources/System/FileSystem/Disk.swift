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
  /// Whether a symbolic link below the root counts as what it leads to. Where it does not, no path leads out of the
  /// root, whoever puts links there and whenever.
  public let followsLinks: Bool

  public init(root: String, followsLinks: Bool = true) {
    self.root = root
    self.followsLinks = followsLinks
  }

  func full(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  /// What a system call answers, which is asked again when a signal came between.
  @discardableResult
  func asking<Answer: SignedInteger>(about path: String, _ call: () -> Answer) throws(DiskFailure) -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      let code = errno
      if code != EINTR { throw DiskFailure(path: full(path), code: code) }
    }
  }

  /// Calls `body` with an open folder and the path's name in it. `body` must not keep the folder.
  @discardableResult
  func inFolder<Result>(
    of path: String, _ body: (_ folder: CInt, _ name: String) throws(DiskFailure) -> Result
  ) throws(DiskFailure) -> Result {
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
  public func whileLocked<Result>(_ body: () async -> Result) async throws(DiskFailure) -> Result? {
    let descriptor = try asking(about: "") { open(root, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return nil }
    // Closing is not enough: a program that is being started holds a copy of the descriptor until it runs.
    defer { flock(descriptor, LOCK_UN) }
    return await body()
  }
}

private let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

public struct DiskFailure: Error, Sendable, Hashable {
  public var path: String
  /// The operating system's number.
  public var code: CInt

  public init(path: String, code: CInt) {
    self.path = path
    self.code = code
  }

  public var isMissing: Bool { code == ENOENT }

  /// The operating system's words.
  public var reason: String { String(cString: strerror(code)) }
}
