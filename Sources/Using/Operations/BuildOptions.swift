import ClinicSite
import Templates

public struct BuildOptions: Sendable {
  /// Overrides site.yml.
  public var baseURL: BaseURL?
  /// The day that counts as today.
  public var asOf: CalendarDate
  public var includeDrafts: Bool
  /// Warnings stop the build too.
  public var isStrict: Bool
  public var jobs: Int
  /// The Python environment that handouts are printed with; nil to make no PDFs.
  public var printingEnvironment: String?
  public var search: SearchOption
  /// Whether `build.json` and the search index are made, for which every page is rendered once more.
  public var writesRecord = true
  public var styles = StyleSources()

  public init(
    baseURL: BaseURL? = nil, asOf: CalendarDate, includeDrafts: Bool = false, isStrict: Bool = false, jobs: Int = 1,
    printingEnvironment: String? = nil, search: SearchOption = .leftOut
  ) {
    self.baseURL = baseURL
    self.asOf = asOf
    self.includeDrafts = includeDrafts
    self.isStrict = isStrict
    self.jobs = jobs
    self.printingEnvironment = printingEnvironment
    self.search = search
  }
}
