import ClinicSite
import ContentChecks
import ContentLoading
import Diagnostics
import Templates

public struct CheckResult: Sendable {
  public var diagnostics: [Diagnostic]
  /// Nil if site.yml could not be read.
  public var site: Site?
  public var sources: [String: SourceText]
  public var times: StageTimes

  /// The number of pages that could be read.
  public var pageCount: Int { site?.editions.reduce(0) { $0 + $1.pages.count + $1.handouts.count } ?? 0 }
  /// The site's languages; empty if site.yml could not be read.
  public var languages: [Language] { site?.settings.languages ?? [] }
}

/// Loads and checks, without writing anything.
public func checkContent(
  from source: ContentSource, for purpose: CheckPurpose, asOf: CalendarDate, includeDrafts: Bool = false,
  rules: [Rule] = Rule.all, jobs: Int
) async throws(ContentSourceFailure) -> CheckResult {
  var times = StageTimes()
  let loaded = try await source.loaded(asOf: asOf, includeDrafts: includeDrafts, jobs: jobs)
  times.end("read and render Markdown")
  let diagnostics = await loaded.diagnostics(for: purpose, by: rules, jobs: jobs)
  times.end("check")
  return CheckResult(
    diagnostics: diagnostics, site: loaded.partialSite, sources: loaded.sources, times: times)
}
