import Foundation
import OutsidePrograms
import Testing

@testable import SearchIndexing

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
    let indexer = try SearchIndexer(environment: ".venv")
    let paths = try await indexer.index(pages).map(\.path)
    // File names in the index contain a hash of the bytes.
    let kinds = paths.map { $0.replacing(/_[0-9a-f]+\./, with: "_HASH.") }
    #expect(
      kinds == [
        "fragment/en_HASH.pf_fragment", "fragment/fr_HASH.pf_fragment", "index/en_HASH.pf_index",
        "index/fr_HASH.pf_index", "pagefind-entry.json", "pagefind-worker.js", "pagefind.en_HASH.pf_meta",
        "pagefind.fr_HASH.pf_meta", "pagefind.js", "wasm.en.pagefind", "wasm.fr.pagefind", "wasm.unknown.pagefind",
      ])
  }

  @Test func theSamePagesMakeTheSameIndex() async throws {
    let indexer = try SearchIndexer(environment: ".venv")
    let index = try await indexer.index(pages)
    // Pagefind itself writes the languages in varying order.
    for _ in 1...8 { #expect(try await indexer.index(pages.reversed()) == index) }
  }

  /// A Python environment whose Pagefind is this script.
  private func withEnvironment(
    _ program: String, version: String = SearchIndexer.version, permissions: Int = 0o755,
    _ body: (_ environment: String, _ program: String) async throws -> Void
  ) async throws {
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "environment-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    let packages = place.appending(path: "lib/python3.11/site-packages")
    for folder in ["pagefind_bin", "pagefind_bin-\(version).dist-info"] {
      try FileManager.default.createDirectory(
        at: packages.appending(path: folder), withIntermediateDirectories: true)
    }
    let file = packages.appending(path: "pagefind_bin/pagefind")
    try Data(program.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path())
    try await body(place.path(), file.path())
  }

  @Test func anEnvironmentWithoutPagefindOrWithAnotherVersionIsRefused() async throws {
    try await withEnvironment("", version: "1.4.0") { environment, _ in
      #expect(throws: IndexingFailure.missing(environment: environment)) {
        try SearchIndexer(environment: environment)
      }
    }
    for nowhere in ["/nowhere", "/etc/hostname", "/etc"] {
      #expect(throws: IndexingFailure.missing(environment: nowhere)) { try SearchIndexer(environment: nowhere) }
    }
  }

  @Test func aProgramThatFailsIsToldWithItsLastWords() async throws {
    try await withEnvironment("#!/bin/sh\necho first >&2\necho no room left >&2\nexit 1\n") { environment, _ in
      let indexer = try SearchIndexer(environment: environment)
      await #expect(throws: IndexingFailure.died(reason: "no room left")) { try await indexer.index(pages) }
    }
    try await withEnvironment("#!/bin/sh\nexit 1\n") { environment, _ in
      let indexer = try SearchIndexer(environment: environment)
      await #expect(throws: IndexingFailure.died(reason: "it said nothing")) { try await indexer.index(pages) }
    }
  }

  @Test func aProgramThatCanNotBeRunIsToldFromOneThatFails() async throws {
    try await withEnvironment("#!/bin/sh\n", permissions: 0o644) { environment, program in
      let indexer = try SearchIndexer(environment: environment)
      let words = "it is not executable, or what it leads to is missing"
      await #expect(throws: IndexingFailure.notRun(ProgramFailure(program, .notRunnable(words)))) {
        try await indexer.index(pages)
      }
    }
  }

  @Test func aProgramThatDoesNotFinishIsEnded() async throws {
    try await withEnvironment("#!/bin/sh\nexec sleep 600\n") { environment, program in
      let indexer = try SearchIndexer(environment: environment)
      let start = ContinuousClock.now
      await #expect(throws: IndexingFailure.notRun(ProgramFailure(program, .unfinished(.seconds(1))))) {
        try await indexer.index(pages, timeLimit: .seconds(1))
      }
      #expect(ContinuousClock.now - start < .seconds(300))
    }
  }
}
