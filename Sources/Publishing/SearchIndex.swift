import FileSystem
import ParallelMap
import SHA256
import SearchIndexing
import Templates

/// What becomes of the search.
public enum SearchOption: Sendable, Hashable {
  case leftOut
  /// With the Pagefind of a Python environment.
  case indexed(environment: String)
  /// The page is there, and whoever serves the site makes the index when it is asked for.
  case onDemand
}

/// The search index of the pages among the files; taken from the output where no page has changed.
func searchIndex(
  of files: [OutputFile], with indexer: SearchIndexer, onto output: Output, jobs: Int
) async throws(IndexingFailure) -> [OutputFile] {
  let pages = files.filter(\.isSearchable)
  let hashes = await parallelMap(count: pages.count, jobs: jobs) { place in
    pages[place].path + " " + sha256(pages[place].contents()).hex
  }
  let input = sha256(Array(([SearchIndexer.version] + hashes).joined(separator: "\n").utf8)).hex
  if let known = output.recall().files(madeOf: input) { return known }
  let copies = pages.map { IndexedFile(path: $0.path, bytes: $0.contents()) }
  return try await indexer.index(copies).map { file in
    OutputFile(path: searchIndexFolder + file.path, input: input) { file.bytes }
  }
}

/// The index of a site that was built with `SearchOption.onDemand`.
public func searchIndex(
  of files: [OutputFile], environment: String, jobs: Int
) async throws(IndexingFailure) -> [OutputFile] {
  guard let indexer = SearchIndexer(environment: environment) else { return [] }
  return try await searchIndex(
    of: files, with: indexer, onto: Output { _, _ in PublishedCounts() }, jobs: jobs)
}

private let searchIndexFolder = searchIndex.path.dropFirst() + ""
