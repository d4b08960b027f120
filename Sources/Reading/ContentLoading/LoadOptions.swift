import ClinicSite
import Diagnostics

public struct LoadOptions: Sendable {
  /// Overrides site.yml; links are written with its path.
  public var baseURL: BaseURL?
  /// The day that counts as today.
  public var asOf: CalendarDate
  public var includeDrafts: Bool
  public var jobs: Int
  /// Languages in which the templates can speak.
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
  /// Nil when there is an error.
  public var site: Site? { diagnostics.contains { $0.severity == .error } ? nil : partialSite }
  /// The site without the pages and entries that could not be read; not for readers. Nil without a sound site.yml.
  public var partialSite: Site?
  /// Files in which something is wrong.
  public var brokenFiles: Set<String> {
    Set(diagnostics.filter { $0.severity == .error }.map(\.location.file))
  }
  /// Pages that `partialSite` lacks because they, or what they need of a data file, could not be read.
  public var unreadPages: Set<String>
  /// In order of file, line and column.
  public var diagnostics: [Diagnostic]
  /// The text of every file, for showing the lines that diagnostics point at.
  public var sources: [String: SourceText]
}
