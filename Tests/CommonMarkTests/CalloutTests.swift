import HTML
import Testing
import TextModel

@testable import CommonMark

/// A callout is written as `marker|heading|body`.
@Suite struct CalloutTests {
  @Test func theTextBehindTheMarkerIsTheHeading() {
    #expect(html("> [!DO] Keep *moving*\n") == "DO|Keep <em>moving</em>|")
    #expect(html("> [!DO] Keep moving\n> Don't rest.\n> Walk.") == "DO|Keep moving|<p>Don’t rest.\nWalk.</p>\n")
    #expect(html("> [!DO] Keep moving  \n> Walk.") == "DO|Keep moving|<p>Walk.</p>\n")
    #expect(html("> [!DO] Keep moving\n>\n> Walk.") == "DO|Keep moving|<p>Walk.</p>\n")
  }

  @Test func theHeadingMayBeLeftOut() {
    #expect(html("> [!CALL-US]\n> Call us.") == "CALL-US||<p>Call us.</p>\n")
    #expect(html("> [!SAME-DAY]\n>\n> Call us.") == "SAME-DAY||<p>Call us.</p>\n")
  }

  @Test func aListMayFollowRightAway() {
    #expect(
      html("> [!DONT] Not today\n> - swim\n> - run\n")
        == "DONT|Not today|<ul>\n<li>swim</li>\n<li>run</li>\n</ul>\n")
    #expect(html("> [!DONT]\n> 1. swim\n") == "DONT||<ol>\n<li>swim</li>\n</ol>\n")
  }

  @Test func calloutsAndProseAreParts() {
    let text = "One.\n\n> [!NOTE] Two\n> Three.\n\nFour.\n\n> [!NOTE]\n> Five.\n"
    let document = document(text)
    #expect(
      document.parts == [
        .prose("<p>One.</p>\n"),
        .callout(callout("NOTE", "note", "Two", "<p>Three.</p>\n", "Three.", at: place(3, 1))),
        .prose("<p>Four.</p>\n"),
        .callout(callout("NOTE", "note-2", "", "<p>Five.</p>\n", "Five.", at: place(8, 1))),
      ])
    #expect(document.identifiers == ["note", "note-2"])
    #expect(document.problems == [])
  }

  @Test func anUnknownMarkerIsAnError() {
    #expect(
      problems("> [!DOO] Text\n\n  >  [!do]\n> Text") == ["1:3 unknownCallout(\"DOO\")", "3:6 unknownCallout(\"do\")"])
    #expect(html("> [!DOO] Text") == "<blockquote>\n<p>[!DOO] Text</p>\n</blockquote>\n")
  }

  @Test func aCalloutInsideAnotherBlockIsAnError() {
    #expect(
      problems("- > [!DO] One\n\n> > [!DO] Two\n\n> [!DO] Three\n>\n> > [!DONT] Four\n") == [
        "1:5 nestedCallout(\"DO\")", "3:5 nestedCallout(\"DO\")", "7:5 nestedCallout(\"DONT\")",
      ])
  }

  @Test func anEmptyCalloutIsAnError() {
    #expect(problems("Text\n\n> [!DO]\n") == ["3:1 emptyCallout(\"DO\")"])
    #expect(problems("> [!DO] Text\n") == [])
  }

  @Test func anEscapedMarkerIsText() {
    #expect(html("> \\[!DO] Text") == "<blockquote>\n<p>[!DO] Text</p>\n</blockquote>\n")
    #expect(html("> [\\!DOO] Text") == "<blockquote>\n<p>[!DOO] Text</p>\n</blockquote>\n")
    #expect(problems("> \\[!DOO] Text\n\n> &#91;!DOO] Text\n\n> [\\!DOO] Text") == [])
  }

  @Test func otherQuotesStayQuotes() {
    #expect(html("> Text [!DO]\n") == "<blockquote>\n<p>Text [!DO]</p>\n</blockquote>\n")
    #expect(html(">\n") == "<blockquote>\n</blockquote>\n")
    #expect(html("[!DO] Text") == "<p>[!DO] Text</p>\n")
  }

  @Test func aCalloutMayBeTakenFromAnotherPage() {
    let document = document("One.\n\n> [!EMERGENCY](after.md)\n\n> [!EMERGENCY](after.md)\n")
    let citation = { (mention: Int) in
      "<p>Text of there <a class=\"citation\" role=\"doc-biblioref\" id=\"page-citation-1-\(mention)\" "
        + "href=\"#page-reference-1\">[1]</a>.</p>\n"
    }
    var first = callout("EMERGENCY", "emergency", "There", citation(1), "Text of there .", at: place(3, 1))
    first.includedFrom = "after.md"
    var second = callout("EMERGENCY", "emergency-2", "There", citation(2), "Text of there .", at: place(5, 1))
    second.includedFrom = "after.md"
    #expect(document.parts == [.prose("<p>One.</p>\n"), .callout(first), .callout(second)])
    #expect(document.problems == [])
    #expect(html("> [!DO](missing.md)") == "")
  }

  @Test func aCalloutFromAnotherPageStandsAlone() {
    #expect(problems("> [!DO](after.md) more") == ["1:3 textBesideInclusion(\"DO\")"])
    #expect(problems("> [!DO](after.md)\n>\n> more") == ["1:3 textBesideInclusion(\"DO\")"])
    #expect(problems("> [!DOO](after.md)") == ["1:3 unknownCallout(\"DOO\")"])
    #expect(problems("- > [!DO](after.md)") == ["1:5 nestedCallout(\"DO\")"])
  }

  @Test func onlyOneKindOfCalloutIsRenderedForAnotherPage() {
    let text = """
      ## Heading

      Text.

      - List

      ***

      > Quote

          Code

      <!-- Comment -->

      ![Picture](a.svg "Caption")

      > [!DO] One
      > ## Two
      > Three.

      > [!DONT] Four

      > [!DO](b.md)
      """
    let included = document(text, onlyCallout: "DO")
    #expect(
      included.parts == [
        .callout(callout("DO", "do", "One", "<h2>Two</h2>\n<p>Three.</p>\n", "Two Three.", at: place(17, 1)))
      ])
    #expect(included.outline == [])
    #expect(included.problems == [])
  }

  @Test func aMarkerInsideALineIsText() {
    #expect(problems("> [!DO] Rest\n> *Not*[!DONT] more") == [])
  }
}

private func callout(
  _ marker: String, _ identifier: String, _ heading: String, _ body: String, _ text: String, at position: SourcePosition
) -> MarkdownCallout {
  MarkdownCallout(
    marker: marker, identifier: identifier, heading: HTML(renderedByCommonMark: Array(heading.utf8)),
    body: ListedHTML(before: HTML(renderedByCommonMark: Array(body.utf8))), text: text, position: position,
    includedFrom: nil)
}
