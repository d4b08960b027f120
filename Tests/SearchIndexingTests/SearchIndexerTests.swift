import Foundation
import SearchIndexing
import Testing

@Suite struct SearchIndexerTests {
  private func page(_ language: String, _ text: String) -> [UInt8] {
    Array("<html lang=\"\(language)\"><title>T</title><main data-pagefind-body><h1>T</h1>\(text)</main>".utf8)
  }

  private var pages: [IndexedFile] {
    [
      IndexedFile(path: "index.html", bytes: page("en", "Your muscles may ache.")),
      IndexedFile(path: "fr/index.html", bytes: page("fr", "Vos muscles peuvent faire mal.")),
    ]
  }

  @Test func anIndexHasEveryLanguageOfThePagesAndNoInterfaceOfItsOwn() async throws {
    let indexer = try #require(SearchIndexer(environment: ".venv"))
    let paths = try await indexer.index(pages).map(\.path)
    // Names in the index change with its bytes.
    let kinds = paths.map { $0.replacing(/_[0-9a-f]+\./, with: "_HASH.") }
    #expect(
      kinds == [
        "fragment/en_HASH.pf_fragment", "fragment/fr_HASH.pf_fragment", "index/en_HASH.pf_index",
        "index/fr_HASH.pf_index", "pagefind-entry.json", "pagefind-worker.js", "pagefind.en_HASH.pf_meta",
        "pagefind.fr_HASH.pf_meta", "pagefind.js", "wasm.en.pagefind", "wasm.fr.pagefind", "wasm.unknown.pagefind",
      ])
  }

  @Test func theSamePagesMakeTheSameIndex() async throws {
    let indexer = try #require(SearchIndexer(environment: ".venv"))
    let index = try await indexer.index(pages)
    // Pagefind itself writes its languages in one order or the other.
    for _ in 1...8 { #expect(try await indexer.index(pages.reversed()) == index) }
  }

  @Test func anEnvironmentWithoutPagefindOrWithAnotherVersionIsRefused() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "environment-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    let packages = place.appending(path: "lib/python3.11/site-packages")
    for folder in ["pagefind_bin", "pagefind_bin-1.4.0.dist-info"] {
      try FileManager.default.createDirectory(
        at: packages.appending(path: folder), withIntermediateDirectories: true)
    }
    try Data().write(to: packages.appending(path: "pagefind_bin/pagefind"))
    #expect(SearchIndexer(environment: place.path()) == nil)
    #expect(SearchIndexer(environment: place.path() + "/nowhere") == nil)
  }

  @Test func aProgramThatFailsIsToldWithItsLastWords() async throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "environment-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    let packages = place.appending(path: "lib/python3.11/site-packages")
    for folder in ["pagefind_bin", "pagefind_bin-\(SearchIndexer.version).dist-info"] {
      try FileManager.default.createDirectory(
        at: packages.appending(path: folder), withIntermediateDirectories: true)
    }
    let program = packages.appending(path: "pagefind_bin/pagefind")
    try Data("#!/bin/sh\necho first >&2\necho no room left >&2\nexit 1\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path())
    let indexer = try #require(SearchIndexer(environment: place.path()))
    await #expect(throws: IndexingFailure.died(reason: "no room left")) { try await indexer.index(pages) }
  }
}
