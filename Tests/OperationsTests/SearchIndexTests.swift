import ClinicSite
import ContentLoading
import Foundation
import Operations
import Publishing
import SearchIndexing
import Testing

@Suite struct SearchIndexTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "search-" + UUID().uuidString)

  private func content(_ text: String) -> [String: String] {
    smallSite.merging(["en/rest.md": smallPage(text)]) { $1 }
  }

  private func build(_ text: String, environment: String = ".venv") async throws(BuildFailure) -> BuildResult {
    guard let asOf = CalendarDate(iso8601: "2026-12-01") else { preconditionFailure() }
    return try await Operations.build(
      from: .memory(content(text)), to: .folder(folder.path(percentEncoded: false)),
      options: BuildOptions(asOf: asOf, jobs: 2, search: .indexed(environment: environment)))
  }

  private func files() throws -> [String: Data] {
    let root = folder.path(percentEncoded: false)
    return try FileManager.default.subpathsOfDirectory(atPath: root).reduce(into: [:]) { files, path in
      files[path] = FileManager.default.contents(atPath: root + "/" + path)
    }
  }

  private func fragments() throws -> [String] {
    try files().keys.filter { $0.hasPrefix("pagefind/fragment/") && $0.hasSuffix(".pf_fragment") }.sorted()
  }

  @Test func theIndexHoldsThePagesAndNotTheListsOfThem() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try await build("Drink as you usually do.")
    // The page, the home page and the list of people; not the site map, the search itself or the 404 page.
    #expect(try fragments().count == 3)
  }

  @Test func anUnchangedSiteKeepsItsIndexWithoutAskingPagefind() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try await build("Drink as you usually do.")
    let before = try files()
    let environment = try brokenEnvironment()
    defer { try? FileManager.default.removeItem(at: environment) }
    let path = environment.path(percentEncoded: false)
    let result = try await build("Drink as you usually do.", environment: path)
    #expect(result.summary?.files.written == 0)
    #expect(try files() == before)
    await #expect(throws: BuildFailure.indexing(.died(reason: "it was asked"))) {
      try await build("Walk a little.", environment: path)
    }
  }

  /// With a Pagefind of the right version that fails.
  private func brokenEnvironment() throws -> URL {
    let environment = FileManager.default.temporaryDirectory.appending(path: "environment-" + UUID().uuidString)
    let packages = environment.appending(path: "lib/python3/site-packages")
    for name in ["pagefind_bin", "pagefind_bin-\(SearchIndexer.version).dist-info"] {
      try FileManager.default.createDirectory(at: packages.appending(path: name), withIntermediateDirectories: true)
    }
    let program = packages.appending(path: "pagefind_bin/pagefind")
    try Data("#!/bin/sh\necho it was asked >&2\nexit 1\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path())
    return environment
  }

  @Test func aChangedPageChangesTheIndexAndLeavesNoOldFragment() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try await build("Drink as you usually do.")
    let before = try fragments()
    _ = try await build("Walk a little.")
    let after = try fragments()
    #expect(after.count == before.count)
    #expect(Set(after).subtracting(before).count == 1)
  }

  @Test func anIndexThatSomebodyChangedIsMadeAnew() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try await build("Drink as you usually do.")
    let before = try files()
    try Data("broken".utf8).write(to: folder.appending(path: "pagefind/pagefind.js"))
    _ = try await build("Drink as you usually do.")
    #expect(try files() == before)
  }

  @Test func withoutPagefindNothingIsWritten() async throws {
    await #expect(throws: BuildFailure.indexing(.missing(environment: "/nowhere"))) {
      try await build("Drink as you usually do.", environment: "/nowhere")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)))
  }
}
