import ClinicSite
import SHA256
import SearchIndexing
import Templates

/// Whether and how the site gets a search.
public enum SearchOption: Sendable, Hashable {
  case leftOut
  /// With the Pagefind of a Python environment.
  case indexed(environment: String)
  /// The search page exists, but the index is made only when the server asks for it.
  case onDemand
}

/// A hash of everything that affects the index.
func indexInput(_ pages: [(path: String, hash: String)]) -> String {
  let lines = [SearchIndexer.version] + pages.map { "\($0.hash) \($0.path)" }
  return sha256(Array(lines.joined(separator: "\n").utf8)).hex
}

func searchIndex(
  of pages: [SiteFile], madeOf input: String?, with indexer: SearchIndexer
) async throws(IndexingFailure) -> [SiteFile] {
  let copies = pages.map { IndexedFile(path: $0.path, bytes: $0.contents()) }
  return try await indexer.index(copies).map { file in
    SiteFile(path: searchIndexFolder.path.dropFirst() + file.path, input: input) { file.bytes }
  }
}

/// Makes the index of a site that was built with `SearchOption.onDemand`.
public func searchIndex(of files: [SiteFile], environment: String) async throws(IndexingFailure) -> [SiteFile] {
  let indexer = try SearchIndexer(environment: environment)
  return try await searchIndex(of: files.filter(\.isSearchable), madeOf: nil, with: indexer)
}
