import SystemPackage

public struct FileSystemFailure: Error, Sendable, Hashable {
  public var path: String
  public var errno: Errno

  public init(path: String, errno: Errno) {
    self.path = path
    self.errno = errno
  }

  public var isMissing: Bool { errno == .noSuchFileOrDirectory }

  /// The operating system's own description of the error.
  public var reason: String { errno.description }
}
