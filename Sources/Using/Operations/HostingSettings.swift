import ClinicSite
import ContentLoading
import Diagnostics
import Hosting

public struct HostingResult: Sendable {
  /// Nil if the content has errors.
  public var settings: String?
  public var diagnostics: [Diagnostic]
  public var sources: [String: SourceText]
}

/// Makes web server settings for the site.
public func hostingSettings(
  from source: ContentSource, for server: WebServer, folder: String, baseURL: BaseURL?, asOf: CalendarDate, jobs: Int
) async throws(ContentSourceFailure) -> HostingResult {
  let loaded = try await source.loaded(baseURL: baseURL, asOf: asOf, jobs: jobs)
  return HostingResult(
    settings: loaded.site.map { serverSettings(of: $0, for: server, folder: folder) },
    diagnostics: loaded.diagnostics, sources: loaded.sources)
}
