/// Where content comes from: a folder, a Git revision, or text in a test.
public struct ContentSource: Sendable {
  public var list: @Sendable () throws(ContentSourceFailure) -> ContentListing
  /// Nil, without reading, for a file of more than `limit` bytes.
  public var readUpTo: @Sendable (_ limit: Int, _ path: String) throws(ContentSourceFailure) -> [UInt8]?

  public init(
    list: @escaping @Sendable () throws(ContentSourceFailure) -> ContentListing,
    readUpTo: @escaping @Sendable (_ limit: Int, _ path: String) throws(ContentSourceFailure) -> [UInt8]?
  ) {
    self.list = list
    self.readUpTo = readUpTo
  }

  /// The files' paths.
  public func paths() throws(ContentSourceFailure) -> [String] { try list().files }

  public func read(_ path: String) throws(ContentSourceFailure) -> [UInt8] {
    guard let bytes = try readUpTo(.max, path) else { throw ContentSourceFailure(path: path, reason: "no such file") }
    return bytes
  }

  public static func memory(_ files: [String: [UInt8]]) -> ContentSource {
    ContentSource(
      list: { ContentListing(files: Array(files.keys)) },
      readUpTo: { limit, path throws(ContentSourceFailure) in
        guard let bytes = files[path] else { throw ContentSourceFailure(path: path, reason: "no such file") }
        return bytes.count > limit ? nil : bytes
      })
  }

  public static func memory(_ files: [String: String]) -> ContentSource { memory(files.mapValues { Array($0.utf8) }) }
}

/// The files of a content folder, except hidden files and folders. Paths are relative to it, with `/` between segments.
public struct ContentListing: Sendable, Hashable {
  public var files: [String]
  public var unreadable: [UnreadableEntry]

  public init(files: [String], unreadable: [UnreadableEntry] = []) {
    self.files = files
    self.unreadable = unreadable
  }
}

/// An entry that its author may take for content, but that can't be read.
public struct UnreadableEntry: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    case linkToNothing
    /// A pipe, a socket or a device.
    case notAFile
    case nameIsNotText
    /// A symbolic link to a folder that is already read under its own name, or that contains the content folder.
    case folderAgain
  }

  public var path: String
  public var reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

/// The operating system could not read the content; the content itself may be fine.
public struct ContentSourceFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}
