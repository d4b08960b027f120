import ClinicSite
import ContentChecks
import ContentLoading
import Templates

public struct CheckResult: Sendable {
  public var diagnostics: [Diagnostic]
  public var sources: [String: SourceText]
  /// Those that could be read.
  public var pageCount: Int
  /// Of the site; none when site.yml could not be read.
  public var languages: [Language]
  public var times: StageTimes
}

/// Reads and checks, and writes nothing.
public func checkContent(
  from source: ContentSource, for purpose: CheckPurpose, asOf: CalendarDate, includeDrafts: Bool = false,
  rules: [Rule] = rules, jobs: Int
) async throws(ContentSourceFailure) -> CheckResult {
  var times = StageTimes()
  let loaded = try await loadSite(
    from: source,
    options: LoadOptions(asOf: asOf, includeDrafts: includeDrafts, jobs: jobs, languages: Phrases.languages))
  times.end("read and render Markdown")
  let diagnostics = await loaded.checked(for: purpose, rules: rules, jobs: jobs)
  times.end("check")
  return CheckResult(
    diagnostics: diagnostics, sources: loaded.sources, pageCount: loaded.sound?.pageCount ?? 0,
    languages: loaded.sound?.settings.languages ?? [], times: times)
}

extension LoadedContent {
  /// What loading and the rules have to say, in order of file, line and column.
  func checked(for purpose: CheckPurpose, rules: [Rule] = rules, jobs: Int) async -> [Diagnostic] {
    guard let sound else { return diagnostics }
    let found = await check(sound, for: purpose, with: rules, brokenFiles: brokenFiles, jobs: jobs)
    return (diagnostics + found).sorted()
  }
}

extension Site {
  fileprivate var pageCount: Int { editions.reduce(0) { $0 + $1.pages.count + $1.handouts.count } }
}
