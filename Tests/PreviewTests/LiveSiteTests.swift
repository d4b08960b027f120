import ContentLoading
import FlyingFox
import Foundation
import Operations
import Publishing
import SearchIndexing
import Synchronization
import Testing

@testable import Preview

@Suite struct LiveSiteTests {
  /// Content that a test can change while the preview runs.
  private final class Desk: Sendable {
    let files = Mutex(sample)

    func write(_ text: String, to path: String = "en/conditions/sciatica.md") { files.withLock { $0[path] = text } }

    var source: ContentSource {
      ContentSource(
        list: { ContentListing(files: self.files.withLock { Array($0.keys) }) },
        readUpTo: { _, path in self.files.withLock { Array(($0[path] ?? "").utf8) } })
    }
  }

  private let verdictProblem = """
    Content/en/conditions/sciatica.md:8:10: error: unknown verdict "maybe" [front-matter]
      8 | verdict: maybe
        |          ^
      help: one of may-help, uncertain, not-for
    """

  private func page(_ live: LiveSite, _ path: String = "/conditions/sciatica/") async throws -> (Int, String) {
    let response = await SiteHandler(live, port: 8080).handleRequest(request(path))
    return (response.statusCode.code, String(decoding: try await response.bodyData, as: UTF8.self))
  }

  @Test func anEditIsANewRevisionWithTheNewText() async throws {
    let desk = Desk()
    let live = try liveSite(desk.source)
    await live.rebuild()
    #expect(await live.state.revision == "7-1")
    desk.write(sciatica("Walk."))
    await live.rebuild()
    #expect(await live.state.revision == "7-2")
    #expect(try await page(live).1.contains("<p>Walk.</p>"))
  }

  @Test func anErrorLeavesTheLastGoodPagesAndGoesWhenItIsMended() async throws {
    let desk = Desk()
    let live = try liveSite(desk.source)
    await live.rebuild()
    let before = try await page(live)
    desk.write(sciatica("Walk.", verdict: "maybe"))
    await live.rebuild()
    #expect(await live.state.revision == "7-1")
    #expect(await live.state.problems == verdictProblem)
    #expect(try await page(live) == before)
    desk.write(sciatica("Walk."))
    await live.rebuild()
    #expect(await live.state.revision == "7-2")
    #expect(await live.state.problems == "")
  }

  @Test func beforeTheFirstGoodBuildThereIsAPageThatWaitsForIt() async throws {
    let desk = Desk()
    desk.write(sciatica("Rest.", verdict: "maybe"))
    let live = try liveSite(desk.source)
    await live.rebuild()
    let (status, text) = try await page(live)
    #expect(status == 503)
    #expect(text.contains("data-revision=\"7-0\""))
    #expect(await live.state.problems == verdictProblem)
  }

  @Test func everyStateIsAnEvent() async throws {
    let desk = Desk()
    let live = try liveSite(desk.source)
    await live.rebuild()
    var events = StateEvents(states: await live.states()).makeAsyncIterator()
    let first = await events.nextBuffer(suggested: 1)
    #expect(first.map { String(decoding: $0, as: UTF8.self) } == "data: {\"revision\":\"7-1\",\"problems\":\"\"}\n\n")
    desk.write("---")
    await live.rebuild()
    let second = try #require(await events.nextBuffer(suggested: 1))
    let lines = String(decoding: second, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"data: {"revision":"7-1","problems":"Content/en/conditions/sciatica.md:1:1: error:"#))
  }

  @Test func aStateThatWasToldAlreadyIsOnlyASignOfLife() async throws {
    let live = try liveSite(Desk().source)
    var events = StateEvents(states: await live.states()).makeAsyncIterator()
    #expect(await events.nextBuffer(suggested: 1) == Array("data: {\"revision\":\"7-0\",\"problems\":\"\"}\n\n".utf8))
    await live.tell()
    #expect(await events.nextBuffer(suggested: 1) == Array(":\n\n".utf8))
    await live.rebuild()
    await live.tell()
    #expect(await events.nextBuffer(suggested: 1) == Array("data: {\"revision\":\"7-1\",\"problems\":\"\"}\n\n".utf8))
  }

  @Test func everyPageOfTheSampleMayRunThePreviewsScriptAndNothingElseIsChanged() async throws {
    let live = try liveSite(.folder(sampleContent))
    await live.rebuild()
    let site = try #require(await live.state.site)
    let pages = site.files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.keys.contains { $0.hasPrefix("handouts/") })
    let leave = " script-src 'self'; connect-src 'self';"
    let script =
      "<script src=\"/-/preview.js\" data-events=\"/-/events\" data-revision=\"7-1\" data-draft=\"no\" defer></script>"
    for (path, contents) in pages {
      let built = String(decoding: contents(), as: UTF8.self)
      let served = try await page(live, "/" + path).1
      #expect(!built.contains("/-/"))
      #expect(served.contains(policyStart + leave) && served.contains(script), "\(path)")
      #expect(served.replacingOccurrences(of: leave, with: "").replacingOccurrences(of: script, with: "") == built)
    }
  }

  @Test func aDraftIsMarked() async throws {
    let desk = Desk()
    desk.write(sciatica("Rest.", isDraft: true))
    let live = try liveSite(desk.source)
    await live.rebuild()
    #expect(try await page(live).1.contains("data-draft=\"yes\""))
    #expect(try await page(live, "/").1.contains("data-draft=\"no\""))
  }

  /// A Python environment whose Pagefind is a script. Can be called again to replace it.
  private func writeEnvironment(_ place: URL, _ script: String) throws {
    let packages = place.appending(path: "lib/python3.11/site-packages")
    for folder in ["pagefind_bin", "pagefind_bin-\(SearchIndexer.version).dist-info"] {
      try FileManager.default.createDirectory(
        at: packages.appending(path: folder), withIntermediateDirectories: true)
    }
    let program = packages.appending(path: "pagefind_bin/pagefind")
    try Data(("#!/bin/sh\n" + script).utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path())
  }

  @Test func aSearchIndexThatFailedIsToldAndTriedAgain() async throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "environment-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    try writeEnvironment(place, "echo no room left >&2; exit 1")
    let told = Mutex<[IndexingFailure]>([])
    let live = LiveSite(
      source: .memory(sample), options: BuildOptions(asOf: try #require(.init(iso8601: "2026-11-21"))),
      folder: "Content", run: 7, searchEnvironment: place.path(),
      searchFailed: { failure in told.withLock { $0.append(failure) } })
    await live.rebuild()
    let sentence = "The pages can't be indexed for the search; the terminal says why.\n"
    for _ in 1...2 { #expect(try await page(live, "/pagefind/pagefind.js") == (503, sentence)) }
    #expect(told.withLock { $0 } == [.died(reason: "no room left"), .died(reason: "no room left")])
    #expect(try await page(live).0 == 200)

    try writeEnvironment(place, "mkdir \"$4\"; echo search > \"$4/pagefind.js\"")
    #expect(try await page(live, "/pagefind/pagefind.js") == (200, "search\n"))
    try writeEnvironment(place, "exit 1")
    #expect(try await page(live, "/pagefind/pagefind.js") == (200, "search\n"))
  }

  @Test func warningsAreNoProblemsOfThePreview() async throws {
    let desk = Desk()
    let overdue = sciatica("Walk.").replacing("title: Sciatica", with: "title: Tennis elbow")
      .replacing("reviewed: 2026-09-14\nnext-review: 2027-09-14", with: "reviewed: 2024-09-14\nnext-review: 2025-09-14")
    desk.write(overdue, to: "en/conditions/tennis-elbow.md")
    let live = try liveSite(desk.source)
    let result = try await live.rebuild().get()
    #expect(result.diagnostics.map(\.rule.rawValue).contains("review-overdue"))
    #expect(await live.state.problems == "")
    desk.write(sciatica("Rest.", verdict: "maybe"))
    await live.rebuild()
    #expect(await live.state.problems == verdictProblem)
  }
}
