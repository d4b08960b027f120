import ClinicSite
import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct FrontMatterTests {
  @Test func aSoundPageIsLoadedWithEverythingItSays() async throws {
    let keys =
      "role: risks\naudience: professional\norder: 2\naliases: [/old/]\nunconfirmed: Not read yet.\nallow: { reading-grade: For doctors }"
    let content = try await load(["en/about/risks.md": page("Risks", keys: keys)])
    #expect(content.diagnostics == [])
    let page = try #require(content.site?.editions[0].pages.first)
    #expect(page.title == "Risks")
    #expect(page.address == PageAddress("/about/risks/"))
    #expect(page.kind == .article)
    #expect(page.role == .risks)
    #expect(page.audience == .professional)
    #expect(page.order == 2)
    #expect(page.aliases == [PageAddress("/old/")])
    #expect(page.unconfirmed == .reason("Not read yet."))
    #expect(page.allowances == [RuleID(rawValue: "reading-grade"): "For doctors"])
    #expect(page.review == Review(reviewer: person, last: try day("2026-09-14"), next: try day("2027-09-14")))
    #expect(page.version == "1.0")
    #expect(page.location(of: "role") == SourceLocation("en/about/risks.md", 8, 7))
  }

  private var person: Person {
    Person(id: "lead", name: "Sample reviewer", isPlaceholder: false, profession: "Physiotherapist")
  }

  @Test func everyMissingKeyIsNamedAtTheFilesBeginning() async throws {
    let problems = try await load(["en/aftercare/after.md": "---\ntitle: After\n---\nRest."]).diagnostics
    let missing = ["next-review", "reviewed", "reviewer", "summary", "version"]
    #expect(problems.map(\.message) == missing.map { "missing key \"\($0)\"" })
    #expect(Set(problems.map(\.location)) == [SourceLocation("en/aftercare/after.md", 1, 1)])
    #expect(Set(problems.map(\.rule)) == [.frontMatter])
  }

  @Test func anUnknownKeyIsNamedWithTheOneThatWasMeant() async throws {
    let problems = try await load(["en/a.md": page(keys: "sumary: x")]).diagnostics
    #expect(problems == [error(.frontMatter, "unknown key \"sumary\"", "en/a.md", 8, 1, help: "did you mean summary?")])
  }

  @Test func anUnknownVerdictIsAnsweredWithTheVerdictsThereAre() async throws {
    let problems = try await load(["en/conditions/sciatica.md": page(keys: "verdict: maybe\narea: back")]).diagnostics
    #expect(
      problems == [
        error(
          .frontMatter, "unknown verdict \"maybe\"", "en/conditions/sciatica.md", 8, 10,
          help: "one of may-help, uncertain, not-for")
      ])
  }

  @Test(arguments: ["2026-02-30", "14 September 2026", "2026-9-14", "2026/09/14", "tomorrow"])
  func aBadDateIsAskedForAsYearMonthDay(date: String) async throws {
    let text = page().replacing("next-review: 2027-09-14", with: "next-review: \(date)")
    #expect(
      try await load(["en/a.md": text]).diagnostics == [
        error(
          .frontMatter, "\"next-review\" must be a date", "en/a.md", 5, 14,
          help: "write year-month-day, for example 2026-09-14")
      ])
  }

  @Test func theNextReviewMustComeAfterTheLast() async throws {
    let text = page().replacing("2027-09-14", with: "2026-09-14")
    #expect(
      try await load(["en/a.md": text]).diagnostics == [
        error(
          .frontMatter, "the next review is not after the last", "en/a.md", 5, 14,
          help: "the last review was on 2026-09-14")
      ])
  }

  @Test func anUnknownReviewerIsComparedWithThePeopleThereAre() async throws {
    let text = page().replacing("reviewer: lead", with: "reviewer: leda")
    #expect(
      try await load(["en/a.md": text]).diagnostics == [
        error(.frontMatter, "unknown person \"leda\"", "en/a.md", 6, 11, help: "did you mean lead?")
      ])
  }

  @Test func aPlaceholderWithoutAValueIsReportedOnce() async throws {
    let text = page().replacing("version: \"1.0\"", with: "version: !placeholder")
    #expect(
      try await load(["en/a.md": text]).diagnostics == [
        error(
          .yaml, "a placeholder without a value", "en/a.md", 7, 10,
          help: "write the sample value behind it: !placeholder 613-555-0100")
      ])
  }

  @Test func aPlaceholderKeepsItsTypeAndIsListed() async throws {
    let text = page().replacing("2027-09-14", with: "!placeholder 2027-09-14")
    let site = try #require(try await load(["en/a.md": text]).site)
    let next = try day("2027-09-14")
    #expect(site.editions[0].pages[0].review.next == next)
    #expect(site.placeholders == [SourceLocation("en/a.md", 5, 27)])
  }

  @Test func anEmptyValueIsNotAMissingKey() async throws {
    let text = page(keys: "unconfirmed:")
    #expect(
      try await load(["en/a.md": text]).diagnostics == [
        error(
          .frontMatter, "\"unconfirmed\" has no value", "en/a.md", 8, 1, help: "write a value, or remove the line")
      ])
  }

  @Test func titlesAndSummariesMustFitTheirPlaces() async throws {
    let long = String(repeating: "x", count: 66)
    let text = page(long).replacing("A summary that is long enough to be the summary of a page.", with: "Short.")
    #expect(
      try await load(["en/a.md": text]).diagnostics == [
        error(.frontMatter, "\"title\" is 66 characters long; at most 65 are wanted", "en/a.md", 2, 8),
        error(.frontMatter, "\"summary\" is 6 characters long; at least 50 are wanted", "en/a.md", 3, 10),
      ])
  }

  @Test func aPageWithoutFrontMatterSaysHowToBegin() async throws {
    let problems = try await load(["en/a.md": "Just text", "en/b.md": "---\ntitle: Open\n"]).diagnostics
    #expect(
      problems == [
        error(
          .frontMatter, "the page has no front matter", "en/a.md", 1, 1,
          help: "begin it with a line --- , its keys, and a line ---"),
        error(.frontMatter, "the front matter has no end", "en/b.md", 1, 1, help: "put a line --- behind the last key"),
      ])
  }

  @Test func aFileThatIsNotUTF8IsReportedWhereItBreaks() async throws {
    let content = try await loadSite(
      from: .memory([
        "site.yml": Array(siteFile().utf8), "people.yml": Array("lead: { name: A, profession: B }".utf8),
        "en/a.md": Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8),
      ]),
      options: LoadOptions(asOf: try day("2026-11-21"), languages: [Language("en")]))
    #expect(
      content.diagnostics == [
        error(.encoding, "the file is not UTF-8 text", "en/a.md", 2, 11, help: "save it again with the encoding UTF-8")
      ])
  }

  @Test func windowsLineEndsAndByteOrderMarksAreFine() async throws {
    let text = "\u{FEFF}" + page("Windows").replacing("\n", with: "\r\n")
    let content = try await load(["en/a.md": text])
    #expect(content.diagnostics == [])
    #expect(content.site?.editions[0].pages[0].title == "Windows")
  }

  @Test(arguments: [
    ("a\u{0}b", "an invisible control character (U+0000)", "delete it and type the text again"),
    ("a\u{1B}b", "an invisible control character (U+001B)", "delete it and type the text again"),
    ("a\u{7F}b", "an invisible control character (U+007F)", "delete it and type the text again"),
    ("a\u{9B}b", "an invisible control character (U+009B)", "delete it and type the text again"),
    (
      "a\u{202E}b", "an invisible character that changes the order of letters (U+202E)",
      "delete it and type the text again"
    ),
    (
      "a\u{2069}b", "an invisible character that changes the order of letters (U+2069)",
      "delete it and type the text again"
    ),
    (
      "a\u{200E}b", "an invisible character that changes the order of letters (U+200E)",
      "delete it and type the text again"
    ),
    ("a\rb", "a line that ends with a carriage return alone", "save the file again with Unix or Windows line ends"),
  ])
  func charactersThatNobodySeesAreErrors(text: String, message: String, help: String) async throws {
    #expect(
      try await load(["en/a.md": page("A", text)]).diagnostics == [
        error(.encoding, message, "en/a.md", 9, 2, help: help)
      ])
  }

  @Test(arguments: ["é “quoted” — … \u{A0}\u{2011}\u{200B}", "ØÙ 👍🏽", "ب"])
  func lettersThatBeginAsTheyDoAreFine(text: String) async throws {
    #expect(try await load(["en/a.md": page("A", text)]).diagnostics == [])
  }

  @Test(arguments: [
    #""A\x01""#, #""A\e""#, #""\u202e A""#, #""A\x9b""#, #""A\L B""#, #""A\n B""#, "|\n  A\n  B",
  ])
  func codesInQuotesAreNoWayAroundIt(title: String) async throws {
    let text = page("A").replacing("title: A", with: "title: \(title)")
    let problems = try await load(["en/a.md": text]).diagnostics
    #expect(problems.map(\.location) == [SourceLocation("en/a.md", 2, 8)])
    #expect(problems.map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("A&#27;b", 2), ("A &#x202E; b", 3), ("[a](a.md \"&#x9b;\")", 1), ("## A&#1;", 5), ("![a&#7;](../images/a.svg)", 4),
  ])
  func characterReferencesAreNoWayAroundIt(text: String, column: Int) async throws {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"></svg>"
    let problems = try await load(["en/a.md": page("A", text), "images/a.svg": picture]).diagnostics
    #expect(problems.map(\.rule) == [.encoding])
    #expect(problems.map(\.location) == [SourceLocation("en/a.md", 9, column)])
  }

  @Test func codeMayShowACharacterReference() async throws {
    #expect(try await load(["en/a.md": page("A", "Write `&#27;` or \\&#27; there.")]).diagnostics == [])
  }

  @Test func aFileThatIsTooLargeIsRefusedBeforeItIsRead() async throws {
    let loaded = try await load(["en/a.md": page("A", String(repeating: "Long text.\n", count: 400_000))])
    #expect(
      loaded.diagnostics == [
        error(.encoding, "the file is larger than 4 MB", "en/a.md", 1, 1, help: "divide it into several files")
      ])
  }

  @Test func aLineThatIsTooLongIsRefused() async throws {
    let line = String(repeating: "a", count: 65_536)
    let loaded = try await load(["en/a.md": page("A", "\(line)\n\(line)a")])
    #expect(
      loaded.diagnostics.filter { $0.rule == .encoding } == [
        error(.encoding, "a line of more than 64 KB", "en/a.md", 10, 1, help: "break it into several lines")
      ])
  }
}
