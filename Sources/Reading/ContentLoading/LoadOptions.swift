import ClinicSite
import Diagnostics

public struct LoadOptions: Sendable {
  /// Overrides the one in site.yml.
  public var baseURL: BaseURL?
  /// The date to use as today.
  public var asOf: CalendarDate
  public var includeDrafts: Bool
  public var jobs: Int
  /// The languages that the templates support.
  public var languages: [Language]

  public init(
    baseURL: BaseURL? = nil, asOf: CalendarDate, includeDrafts: Bool = false, jobs: Int = 1, languages: [Language]
  ) {
    self.baseURL = baseURL
    self.asOf = asOf
    self.includeDrafts = includeDrafts
    self.jobs = jobs
    self.languages = languages
  }
}

public struct LoadedContent: Sendable {
  /// Nil if there is any error.
  public var site: Site? { diagnostics.contains { $0.severity == .error } ? nil : partialSite }
  /// The site without the pages and entries that could not be read; for checks, not for publishing. Nil if site.yml is
  /// faulty.
  public var partialSite: Site?
  /// Files that have errors.
  public var brokenFiles: Set<String> {
    Set(diagnostics.filter { $0.severity == .error }.map(\.location.file))
  }
  /// Pages that are missing from `partialSite` because they, or data that they need, could not be read.
  public var unreadPages: Set<String>
  /// In order of file, line and column.
  public var diagnostics: [Diagnostic]
  /// The text of every file, for showing source lines in diagnostics.
  public var sources: [String: SourceText]
}
