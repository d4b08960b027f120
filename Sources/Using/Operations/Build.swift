import ClinicSite
import ContentChecks
import ContentLoading
import DocumentPrinting
import Hosting
import ParallelMap
import Publishing
import SHA256
import SearchIndexing
import Synchronization
import Templates

/// Loads, checks, renders and publishes. Everything that can fail because of the content happens before the first
/// write. Templates can't fail, so pages are rendered while files are written.
public func build(
  from source: ContentSource, to output: Output, options: BuildOptions,
  report: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildFailure) -> BuildResult {
  var times = StageTimes()
  let loaded: LoadedContent
  do {
    loaded = try await source.loaded(
      baseURL: options.baseURL, asOf: options.asOf, includeDrafts: options.includeDrafts, jobs: options.jobs)
  } catch {
    throw .content(error)
  }
  times.end("read and render Markdown")
  let diagnostics = await loaded.diagnostics(jobs: options.jobs)
  times.end("check")
  var result = BuildResult(
    site: loaded.site, summary: nil, diagnostics: diagnostics, sources: loaded.sources, times: times)
  let stops = diagnostics.contains { $0.severity == .error || options.isStrict && $0.severity == .warning }
  guard let site = loaded.site, !stops else { return result }

  var tools: PrintingTools?
  var sheets = PrintedSheets()
  if let environment = options.printingEnvironment, site.hasSheets {
    do throws(PrintingFailure) {
      let found = try PrintingTools(environment: environment)
      tools = found
      sheets = try await printSheets(of: site, with: found, onto: output, jobs: options.jobs, report: report)
    } catch {
      throw .printing(error)
    }
    result.times.end("print handouts")
    result.diagnostics = (result.diagnostics + sheets.diagnostics).sorted()
    guard sheets.diagnostics.isEmpty else { return result }
  }
  let pages =
    siteFiles(
      of: site, printing: tools?.printing ?? Printing(), hasSearch: options.search != .leftOut, styles: options.styles)
    + hostFiles(of: site)
  var files = pages + sheets.files
  if options.writesRecord {
    var hashes = await sha256OfEach(files, jobs: options.jobs, report: report)
    result.times.end("render and hash pages")
    if case .indexed(let environment) = options.search {
      report(BuildProgress(part: .searchIndex, done: 0, count: 1))
      let index = try await indexed(files, hashes, environment: environment, onto: output)
      files += index
      hashes += await sha256OfEach(index, jobs: options.jobs)
      result.times.end("index for the search")
    }
    let record = BuildRecord(
      content: site.contentHash(loaded.sources), asOf: options.asOf, baseURL: site.settings.baseURL,
      pages: files.pageCount, files: Array(zip(files.map(\.path), hashes)))
    files.append(SiteFile(path: BuildRecord.path) { record.bytes })
  }
  do throws(OutputFailure) {
    let counts = try await output.publish(files, options.jobs)
    result.times.end("write what changed")
    result.summary = BuildSummary(
      pages: files.pageCount, printed: sheets.printedCount, sheets: sheets.files.count, files: counts)
  } catch {
    throw .output(error)
  }
  return result
}

/// In the order of `files`.
private func sha256OfEach(
  _ files: [SiteFile], jobs: Int, report: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async -> [String] {
  let done = Mutex(0)
  return await parallelMap(count: files.count, jobs: jobs) { place in
    let hash = sha256(files[place].contents()).hex
    // Reported under the lock, so that the counts always increase.
    done.withLock {
      $0 += 1
      report(BuildProgress(part: .pages, done: $0, count: files.count))
    }
    return hash
  }
}

private func indexed(
  _ files: [SiteFile], _ hashes: [String], environment: String, onto output: Output
) async throws(BuildFailure) -> [SiteFile] {
  let pages = zip(files, hashes).filter(\.0.isSearchable)
  let input = indexInput(pages.map { ($0.path, $1) })
  do throws(IndexingFailure) {
    let indexer = try SearchIndexer(environment: environment)
    if let known = output.previous().files(madeOf: input) { return known }
    return try await searchIndex(of: pages.map(\.0), madeOf: input, with: indexer)
  } catch {
    throw .indexing(error)
  }
}

extension [SiteFile] {
  fileprivate var pageCount: Int { count { $0.path.hasSuffix(".html") } }
}

extension Site {
  fileprivate var hasSheets: Bool { editions.contains { !$0.handouts.isEmpty && !$0.clinics.isEmpty } }
}
