import ClinicSite
import ContentChecks
import ContentLoading
import DocumentPrinting
import SearchIndexing
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

public struct BuildResult: Sendable {
  public var site: Site?
  /// Nil when the content has errors; then nothing was written.
  public var summary: BuildSummary?
  public var diagnostics: [Diagnostic]
  public var sources: [String: SourceText]
  public var times: StageTimes
}

public struct BuildSummary: Sendable, Hashable {
  /// HTML pages among the files.
  public var pages: Int
  /// PDFs that were made now, and all of them.
  public var printed: Int
  public var sheets: Int
  public var files: PublishedCounts
}

public enum BuildFailure: Error, Sendable, Hashable {
  case content(ContentSourceFailure)
  case output(OutputFailure)
  case printing(PrintingFailure)
  case indexing(IndexingFailure)
}

/// Reads, checks, renders and publishes. Everything that can fail for the content's sake comes before the first write:
/// templates can't fail, so they render while files are written.
public func build(
  from source: ContentSource, to output: Output, options: BuildOptions
) async throws(BuildFailure) -> BuildResult {
  var times = StageTimes()
  let loaded: LoadedContent
  do {
    loaded = try await loadSite(
      from: source,
      options: LoadOptions(
        baseURL: options.baseURL, asOf: options.asOf, includeDrafts: options.includeDrafts, jobs: options.jobs,
        languages: Phrases.languages))
  } catch {
    throw .content(error)
  }
  times.end("read and render Markdown")
  let diagnostics = await loaded.checked(for: .reading, jobs: options.jobs)
  times.end("check")
  var result = BuildResult(
    site: loaded.site, summary: nil, diagnostics: diagnostics, sources: loaded.sources, times: times)
  let stops = diagnostics.contains { $0.severity == .error || options.isStrict }
  guard let site = loaded.site, !stops else { return result }

  var tools: PrintingTools?
  var sheets = PrintedSheets()
  if let environment = options.printingEnvironment, site.hasSheets {
    tools = PrintingTools(environment: environment)
    guard let tools else { throw .printing(.missing(reason: "\(environment) has no WeasyPrint, or no font package")) }
    do throws(PrintingFailure) {
      sheets = try await printSheets(of: site, with: tools, onto: output, jobs: options.jobs)
    } catch {
      throw .printing(error)
    }
    result.times.end("print handouts")
    result.diagnostics = (result.diagnostics + sheets.diagnostics).sorted()
    guard sheets.diagnostics.isEmpty else { return result }
  }
  var files =
    siteFiles(
      of: site, printing: tools?.printing ?? Printing(), hasSearch: options.search != .leftOut, styles: options.styles
    ).map { OutputFile(path: $0.path, isSearchable: $0.isSearchable, contents: $0.contents) } + sheets.files
  if case .indexed(let environment) = options.search {
    do throws(IndexingFailure) {
      guard let indexer = SearchIndexer(environment: environment) else { throw .missing(environment: environment) }
      files += try await searchIndex(of: files, with: indexer, onto: output, jobs: options.jobs)
    } catch {
      throw .indexing(error)
    }
    result.times.end("index for the search")
  }
  do throws(OutputFailure) {
    let counts = try await output.publish(files, options.jobs)
    result.times.end("render and write pages")
    result.summary = BuildSummary(
      pages: files.count { $0.path.hasSuffix(".html") }, printed: sheets.printedCount, sheets: sheets.files.count,
      files: counts)
  } catch {
    throw .output(error)
  }
  return result
}

extension Site {
  fileprivate var hasSheets: Bool { editions.contains { !$0.handouts.isEmpty && !$0.clinics.isEmpty } }
}
