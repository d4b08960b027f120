import ClinicSite
import ContentChecks
import ContentLoading
import Diagnostics
import Templates

extension ContentSource {
  /// Loads the content in all languages that the templates support.
  func loaded(
    baseURL: BaseURL? = nil, asOf: CalendarDate, includeDrafts: Bool = false, jobs: Int
  ) async throws(ContentSourceFailure) -> LoadedContent {
    try await loadSite(
      from: self,
      options: LoadOptions(
        baseURL: baseURL, asOf: asOf, includeDrafts: includeDrafts, jobs: jobs, languages: Phrases.languages))
  }
}

extension LoadedContent {
  /// The diagnostics of loading and of the rules, in order of file, line and column.
  func diagnostics(
    for purpose: CheckPurpose = .reading, by rules: [Rule] = Rule.all, jobs: Int
  ) async -> [Diagnostic] {
    guard let partialSite else { return diagnostics }
    let found = await rules.findings(in: partialSite, for: purpose, brokenFiles: brokenFiles, jobs: jobs)
    return (diagnostics + found).sorted()
  }
}
