/// Where content comes from: a folder, a git revision, a test's text.
public struct ContentSource: Sendable {
  /// Every file's path below the content folder, with `/` between segments.
  public var paths: @Sendable () throws(ContentSourceFailure) -> [String]
  public var read: @Sendable (_ path: String) throws(ContentSourceFailure) -> [UInt8]

  public init(
    paths: @escaping @Sendable () throws(ContentSourceFailure) -> [String],
    read: @escaping @Sendable (_ path: String) throws(ContentSourceFailure) -> [UInt8]
  ) {
    self.paths = paths
    self.read = read
  }

  public static func memory(_ files: [String: [UInt8]]) -> ContentSource {
    ContentSource(
      paths: { Array(files.keys) },
      read: { path throws(ContentSourceFailure) in
        guard let bytes = files[path] else { throw ContentSourceFailure(path: path, reason: "no such file") }
        return bytes
      })
  }

  public static func memory(_ files: [String: String]) -> ContentSource { memory(files.mapValues { Array($0.utf8) }) }
}

/// The machine could not read the content; nothing is wrong with the content itself.
public struct ContentSourceFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}
