import ClinicSite
import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct BodyTests {
  @Test func citationsAreNumberedInOrderOfFirstUse() async throws {
    let text = page("A", "One [@boyce2020]. Two [@brady2014; @boyce2020].")
    let site = try #require(try await load(["en/a.md": text]).site)
    let body = site.editions[0].pages[0].body
    #expect(body.references.map(\.reference.id) == ["boyce2020", "brady2014"])
    #expect(body.references.map(\.mentions) == [2, 1])
  }

  @Test func anUnknownReferenceIsNamedWhereItStands() async throws {
    #expect(
      try await load(["en/a.md": page("A", "Text [@brady2014; @bradi2014].")]).diagnostics == [
        error(.citation, "unknown reference \"bradi2014\"", "en/a.md", 9, 19, help: "did you mean brady2014?")
      ])
  }

  @Test func everySlipInMarkdownIsReportedAtItsPlace() async throws {
    let text = page(
      "A",
      """
      Some <b>HTML</b>.

      <!-- a comment -->

      | a | b |
      |---|---|

      > [!DOO] Something
      > Else.

      - > [!DO] Nested

      ![](../images/a.svg)

      # Title

      Text [@brady2014, p. 3].
      """)
    let content = try await load(["en/a.md": text, "images/a.svg": emptyDrawing("0 0 10 20")])
    #expect(
      content.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule.rawValue): \($0.message)" } == [
        "9:6 raw-html: HTML is not allowed in pages",
        "11:1 raw-html: HTML comments are not allowed in pages",
        "14:1 table: tables are not part of this Markdown",
        "16:3 callout: unknown callout \"[!DOO]\"",
        "19:5 callout: a callout inside a list, a quote or another callout",
        "21:1 image: a picture without a description",
        "23:1 heading: a level-1 heading",
        "25:6 citation: a citation that can't be read: [@brady2014, p. 3]",
      ])
  }

  @Test func calloutsThatWouldLoseTextAreErrors() async throws {
    let text = page(
      "A",
      """
      > [!DO] Walk
      > [!DONT] Run

      > [!EMERGENCY](b.md) and more

      > [!NOTE] With a bracket
      > [!DOGS] are text, and so is [!DO].
      """)
    let content = try await load(["en/a.md": text, "en/b.md": page("B", "> [!EMERGENCY] Call 911\n> Now.")])
    #expect(
      content.diagnostics == [
        error(.callout, "two callouts run together", "en/a.md", 10, 3, help: "put an empty line before > [!DONT]"),
        error(
          .callout, "an included callout with text of its own", "en/a.md", 12, 3,
          help: "> [!EMERGENCY](page.md) stands alone: put the text into that page's callout, or below the quote"),
      ])
  }

  @Test func columnsCountCharactersNotBytes() async throws {
    let problems = try await load(["en/a.md": page("A", "Éé 🙂 <b>")]).diagnostics
    #expect(problems.map(\.location) == [SourceLocation("en/a.md", 9, 6)])
  }

  @Test func aPictureIsMeasuredAndGetsAFingerprint() async throws {
    let content = try await load([
      "en/a.md": page("A", "![A tree](../images/tree.svg)"), "images/tree.svg": emptyDrawing("0 0 40 32"),
    ])
    let image = try #require(content.site?.images.first)
    #expect(image.width == 40)
    #expect(image.height == 32)
    #expect(image.address.path.wholeMatch(of: #/\/assets\/images\/tree\.[0-9a-f]{10}\.svg/#) != nil)
    guard case .prose(let html, _)? = content.site?.editions[0].pages[0].body.parts.first else {
      Issue.record("the page has no prose")
      return
    }
    #expect(
      html.string == "<p><img src=\"/ims\(image.address.path)\" alt=\"A tree\" width=\"40\" height=\"32\" "
        + "loading=\"lazy\" decoding=\"async\" /></p>\n")
  }

  @Test func aPictureThatIsNotThereIsAnError() async throws {
    let content = try await load([
      "en/a.md": page("A", "![A tree](../images/tre.svg) ![B](https://b.example/x.png)"),
      "images/tree.svg": emptyDrawing("0 0 40 32"),
    ])
    #expect(
      content.diagnostics == [
        error(.image, "no picture \"../images/tre.svg\"", "en/a.md", 9, 1, help: "did you mean images/tree.svg?"),
        error(
          .image, "a picture from outside the content folder", "en/a.md", 9, 30,
          help: "put it into images/ and link to it there"),
      ])
  }
}
