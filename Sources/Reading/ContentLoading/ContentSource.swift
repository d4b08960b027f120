/// Where content comes from: a folder, a git revision, a test's text.
public struct ContentSource: Sendable {
  public var list: @Sendable () throws(ContentSourceFailure) -> ContentListing
  /// Nil for a file of more bytes than `limit`, which is not read.
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

/// What stands in a content folder, hidden files and folders left out. Paths are below it, with `/` between segments.
public struct ContentListing: Sendable, Hashable {
  public var files: [String]
  public var unreadable: [UnreadableEntry]

  public init(files: [String], unreadable: [UnreadableEntry] = []) {
    self.files = files
    self.unreadable = unreadable
  }
}

/// Something that looks like content to whoever put it there, and can't be read as content.
public struct UnreadableEntry: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    case linkToNothing
    /// A pipe, a socket, a device.
    case notAFile
    case nameIsNotText
    /// A symbolic link to a folder that is read under its own name, or to one that the content folder stands in.
    case folderAgain
  }

  public var path: String
  public var reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
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
