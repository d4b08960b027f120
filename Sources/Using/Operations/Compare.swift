import ClinicSite
import ContentComparison
import ContentLoading

public struct CompareResult: Sendable {
  /// Nil if a version has no readable site.yml.
  public var comparison: SiteComparison?
  public var old: LoadedContent
  public var new: LoadedContent
  public var times: StageTimes

  public var hasErrors: Bool { !old.brokenFiles.isEmpty || !new.brokenFiles.isEmpty }
}

/// Loads two versions of the content and compares what could be read in both.
public func compareContent(
  from old: ContentSource, to new: ContentSource, asOf: CalendarDate, jobs: Int
) async throws(ContentSourceFailure) -> CompareResult {
  var times = StageTimes()
  let before = try await old.loaded(asOf: asOf, jobs: jobs)
  let after = try await new.loaded(asOf: asOf, jobs: jobs)
  times.end("read and render Markdown")
  var result = CompareResult(comparison: nil, old: before, new: after, times: times)
  guard let oldSite = before.partialSite, let newSite = after.partialSite else { return result }
  let dataFiles = before.brokenFiles.union(after.brokenFiles).filter { !$0.hasSuffix(".md") }
  result.comparison = compare(
    oldSite, newSite, unreadable: dataFiles.union(before.unreadPages).union(after.unreadPages))
  result.times.end("compare")
  return result
}
