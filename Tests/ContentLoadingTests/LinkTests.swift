import ClinicSite
import HTML
import Testing

@testable import ContentLoading

@Suite struct LinkTests {
  private func html(_ content: LoadedContent, _ file: String) throws -> String {
    let page = try #require(content.site?.editions[0].pages.first { $0.file == file })
    return page.body.parts.map { part in
      switch part {
      case .prose(let html, _): html.string
      case .callout(let callout): callout.parts[0].body.html.string
      }
    }.joined()
  }

  @Test func aLinkToAFileBecomesItsAddressBelowTheBasePath() async throws {
    let content = try await load([
      "en/aftercare/after.md": page("After", "See [risks](../about/risks.md#rare)."),
      "en/about/risks.md": page("Risks", "## Rare\n\nBack to the [top](#rare)."),
    ])
    #expect(content.diagnostics == [])
    #expect(
      try html(content, "en/aftercare/after.md") == "<p>See <a href=\"/ims/about/risks/#rare\">risks</a>.</p>\n")
    #expect(
      try html(content, "en/about/risks.md")
        == "<h2 id=\"rare\">Rare</h2>\n<p>Back to the <a href=\"#rare\">top</a>.</p>\n")
  }

  @Test func aFolderCanBeLinkedWithoutAnIndexOfItsOwn() async throws {
    let content = try await load([
      "en/a.md": page("A", "[all](conditions/index.md)"),
      "en/conditions/b.md": page("B", keys: "verdict: uncertain\narea: neck"),
    ])
    #expect(content.diagnostics == [])
    #expect(try html(content, "en/a.md") == "<p><a href=\"/ims/conditions/\">all</a></p>\n")
  }

  @Test func aGlossaryTermCanBeLinked() async throws {
    let content = try await load([
      "en/glossary.yml": "- { term: Dry needling, meaning: Needles without medicine }\n",
      "en/about/a.md": page("A", "[dry needling](../glossary.yml#dry-needling) [x](../glossary.yml#wet)"),
    ])
    #expect(
      content.diagnostics == [
        error(
          .anchor, "en/glossary.yml has no heading \"#wet\"", "en/about/a.md", 9, 46,
          help: "its headings: #dry-needling")
      ])
  }

  @Test func linksOutOfTheSiteTellNothingOfTheReader() async throws {
    let content = try await load([
      "en/a.md": page("A", "[x](https://a.example/?b=1&c=2) [911](tel:911) [m](mailto:a@b.example)")
    ])
    #expect(
      try html(content, "en/a.md")
        == "<p><a href=\"https://a.example/?b=1&amp;c=2\" rel=\"noreferrer\">x</a> "
        + "<a href=\"tel:911\">911</a> <a href=\"mailto:a@b.example\">m</a></p>\n")
  }

  @Test(arguments: [
    ("nope.md", "no page \"nope.md\"", "the path counts from en/aftercare/"),
    ("risk.md", "no page \"risk.md\"", "did you mean ../about/risks.md?"),
    (
      "/about/", "a link from the root of the site", "link to the page's file, as seen from this one: ../folder/page.md"
    ),
    ("../../../x.md", "the link \"../../../x.md\" leads out of the content folder", nil),
    ("http://a.example/", "a link without encryption", "write https:// instead of http://"),
    (
      "javascript:alert(1)", "a link with \"javascript:\" is not allowed",
      "only https:, mailto:, tel: and links to pages are"
    ),
    ("", "a link without an address", "write [text](page.md)"),
    ("../about/", "no page \"../about/\"", "link to a page's file, which ends in .md"),
  ])
  func aLinkThatLeadsNowhereIsAnError(destination: String, message: String, help: String?) async throws {
    let content = try await load([
      "en/aftercare/after.md": page("After", "See [this](\(destination))."), "en/about/risks.md": page("Risks"),
    ])
    #expect(content.diagnostics == [error(.link, message, "en/aftercare/after.md", 9, 5, help: help)])
    #expect(content.site == nil)
  }

  @Test func aBrokenAnchorIsAnsweredWithTheOneThatWasMeant() async throws {
    let content = try await load([
      "en/a.md": page("A", "First line.\n\nSee [this](b.md#call-u)."), "en/b.md": page("B", "> [!CALL-US] Call\n> Us."),
    ])
    #expect(
      content.diagnostics == [
        error(.anchor, "en/b.md has no heading \"#call-u\"", "en/a.md", 11, 5, help: "did you mean #call-us?")
      ])
  }

  @Test func aLinkToADraftIsAnErrorUntilDraftsAreShown() async throws {
    let files = ["en/a.md": page("A", "[b](b.md)"), "en/b.md": page("B", keys: "draft: true")]
    #expect(
      try await load(files).diagnostics == [
        error(
          .link, "en/b.md is a draft", "en/a.md", 9, 1,
          help: "publish it (remove its draft: true), or remove the link")
      ])
    #expect(try await load(files, drafts: true).diagnostics == [])
  }

  @Test func aLinkToAPageThatIsItselfBrokenIsNotReportedTwice() async throws {
    let problems = try await load(["en/a.md": page("A", "[b](b.md)"), "en/b.md": page("B", keys: "colour: red")])
      .diagnostics
    #expect(problems.map(\.location.file) == ["en/b.md"])
  }

  @Test(arguments: [
    (
      "tel:613-555-010", "\"tel:613-555-010\" is not a whole phone number",
      "for example tel:613-555-0100, tel:+1-613-555-0100;ext=12 or tel:911"
    ),
    ("mailto:front-desk", "\"mailto:front-desk\" is not a whole address", "for example mailto:hello@clinic.example"),
    ("https://a,b:99999/", "\"https://a,b:99999/\" is not a whole address", "for example https://clinic.example/"),
  ])
  func anAddressOutsideOfTheSiteIsWhole(destination: String, message: String, help: String) async throws {
    #expect(
      try await load(["en/a.md": page("A", "[Call us](\(destination)).")]).diagnostics == [
        error(.link, message, "en/a.md", 9, 1, help: help)
      ])
  }
}
