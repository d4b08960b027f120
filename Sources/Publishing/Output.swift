import FileSystem

/// Where a rendered site goes: a folder on disk, a test's memory.
public struct Output: Sendable {
  /// Makes the place hold exactly these files. Either all of them are there afterwards, or it is as it was.
  public var publish: @Sendable (_ files: [OutputFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts

  public var recall: @Sendable () -> Recall

  public init(
    publish: @escaping @Sendable (_ files: [OutputFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts,
    recall: @escaping @Sendable () -> Recall = { Recall(paths: [:]) { _ in nil } }
  ) {
    self.publish = publish
    self.recall = recall
  }

  public static func folder(_ path: String) -> Output {
    let folder = FolderOutput(root: path)
    return Output(
      publish: { files, jobs throws(OutputFailure) in try await folder.publish(files, jobs: jobs) },
      recall: { folder.recall() })
  }
}

/// Costly files that were made earlier and are there unchanged.
public struct Recall: Sendable {
  /// By the input that they were made of, sorted.
  public var paths: [String: [String]]
  /// Nil for a file that is gone, or was changed by somebody else.
  public var contents: @Sendable (_ path: String) -> [UInt8]?

  public init(paths: [String: [String]], contents: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.paths = paths
    self.contents = contents
  }

  /// The bytes of a file, if it was made of this input.
  func contents(of path: String, madeOf input: String) -> [UInt8]? {
    paths[input]?.contains(path) == true ? contents(path) : nil
  }

  /// All files that were made of this input; nil when one of them is not what it was.
  func files(madeOf input: String) -> [OutputFile]? {
    guard let paths = paths[input] else { return nil }
    var files: [OutputFile] = []
    for path in paths {
      guard let bytes = contents(path) else { return nil }
      files.append(OutputFile(path: path, input: input) { bytes })
    }
    return files
  }
}

public struct OutputFile: Sendable {
  /// Below the output's own place: `conditions/sciatica/index.html`.
  public var path: String
  /// For a file that is costly to make: a hash of all that it is made of.
  public var input: String?
  public var isSearchable: Bool
  /// Made when it is needed, so that a large site is never in memory as a whole.
  public var contents: @Sendable () -> [UInt8]

  public init(
    path: String, input: String? = nil, isSearchable: Bool = false, contents: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.input = input
    self.isSearchable = isSearchable
    self.contents = contents
  }
}

public struct PublishedCounts: Sendable, Hashable {
  public var written = 0
  public var unchanged = 0
  public var removed = 0

  public init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
  }
}

public enum OutputFailure: Error, Sendable, Hashable {
  /// The place holds something that is not Bedside's to change.
  case notOurs(path: String, reason: String)
  /// The disk is full, or may not be written to.
  case machine(path: String, reason: String)
  /// As well, and what had been written by then can't be undone.
  case halfDone(path: String, reason: String)
  /// The site is written whole, and what had to wait beside it can't be removed.
  case leftover(path: String, reason: String)

  public var path: String {
    switch self {
    case .notOurs(let path, _), .machine(let path, _), .halfDone(let path, _), .leftover(let path, _): path
    }
  }

  public var reason: String {
    switch self {
    case .notOurs(_, let reason), .machine(_, let reason), .halfDone(_, let reason), .leftover(_, let reason): reason
    }
  }
}
