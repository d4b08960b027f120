import ClinicSite
import FileSystem

/// Where a rendered site is published: a folder, or memory in a test.
public struct Output: Sendable {
  /// Replaces the published files with exactly these. On failure the previous files stay, except for `halfDone` and
  /// `leftover`.
  public var publish: @Sendable (_ files: [SiteFile], _ jobs: Int) async throws(OutputFailure) -> PublishedCounts

  /// The costly files of an earlier publication.
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
  /// Something there was not written by Bedside, which must not change it.
  case notOurs(path: String, reason: String)
  /// The disk is full or not writable.
  case machine(path: String, reason: String)
  /// Publishing failed midway, and could not be undone.
  case halfDone(path: String, reason: String)
  /// The site is published completely, but the staging folder could not be removed.
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
