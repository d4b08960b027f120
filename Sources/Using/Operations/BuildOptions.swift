import ClinicSite
import Templates

public struct BuildOptions: Sendable {
  /// Overrides the one in site.yml.
  public var baseURL: BaseURL?
  /// The date to use as today.
  public var asOf: CalendarDate
  public var includeDrafts: Bool
  /// Whether warnings stop the build too.
  public var isStrict: Bool
  public var jobs: Int
  /// The Python environment for printing handouts; nil to make no PDFs.
  public var printingEnvironment: String?
  public var search: SearchOption
  /// Whether to make `build.json` and the search index, for which every page is rendered once more.
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
