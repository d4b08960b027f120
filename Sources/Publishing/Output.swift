import FileSystem

/// Where a rendered site goes: a folder on disk, a test's memory.
public struct Output: Sendable {
  /// Makes the place hold exactly these files. Either all of them are there afterwards, or it is as it was.
  public var publish: @Sendable (_ files: [OutputFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts

  /// Finds what was made earlier: the bytes of a file, if it was made of this input and is there unchanged.
  public typealias Recall = @Sendable (_ path: String, _ input: String) -> [UInt8]?
  public var recall: @Sendable () -> Recall

  public init(
    publish: @escaping @Sendable (_ files: [OutputFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts,
    recall: @escaping @Sendable () -> Recall = { { _, _ in nil } }
  ) {
    self.publish = publish
    self.recall = recall
  }

  public static func folder(_ path: String) -> Output {
    let folder = FolderOutput(disk: Disk(root: path))
    return Output(
      publish: { files, jobs throws(OutputFailure) in try await folder.publish(files, jobs: jobs) },
      recall: { folder.recall() })
  }
}

public struct OutputFile: Sendable {
  /// Below the output's own place: `conditions/sciatica/index.html`.
  public var path: String
  /// For a file that is costly to make: a hash of all that it is made of.
  public var input: String?
  /// Made when it is needed, so that a large site is never in memory as a whole.
  public var contents: @Sendable () -> [UInt8]

  public init(path: String, input: String? = nil, contents: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.input = input
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
}
