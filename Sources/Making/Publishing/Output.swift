import ClinicSite
import FileSystem

/// Where a rendered site goes: a folder on disk, a test's memory.
public struct Output: Sendable {
  /// Makes the place hold exactly these files. Either all of them are there afterwards, or it is as it was.
  public var publish: @Sendable (_ files: [SiteFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts

  /// What an earlier publication left there.
  public var previous: @Sendable () -> PreviousOutput

  public init(
    publish: @escaping @Sendable (_ files: [SiteFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts,
    previous: @escaping @Sendable () -> PreviousOutput = { PreviousOutput(paths: [:]) { _ in nil } }
  ) {
    self.publish = publish
    self.previous = previous
  }

  public static func folder(_ path: String) -> Output {
    let folder = FolderOutput(root: path)
    return Output(
      publish: { files, jobs throws(OutputFailure) in try await folder.publish(files, jobs: jobs) },
      previous: { folder.previous() })
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
