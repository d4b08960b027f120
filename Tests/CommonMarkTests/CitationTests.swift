import Testing

@testable import CommonMark

@Suite struct CitationTests {
  @Test func citationsAreNumberedLinks() {
    #expect(html("Rare [@brady2014].") == "<p>Rare \(link(1, 1)).</p>\n")
    #expect(
      html("[@a; @b] and [@b;@a]") == "<p>\(link(1, 1)) \(link(2, 1)) and \(link(2, 2)) \(link(1, 2))</p>\n")
    #expect(html("*Rare [@a:1.b-c_d]*") == "<p><em>Rare \(link(1, 1))</em></p>\n")
    #expect(
      html("- [@a]\n\n## Rare [@a]")
        == "<ul>\n<li>\(link(1, 1))</li>\n</ul>\n<h2 id=\"rare\">Rare \(link(1, 2))</h2>\n")
  }

  @Test func anUnknownReferenceLeavesNothing() {
    #expect(html("Rare [@missing; @a].") == "<p>Rare \(link(1, 1)).</p>\n")
    #expect(document("Rare [@missing; @a].").blocks[0].citations.map(\.key) == ["missing", "a"])
  }

  @Test(arguments: [
    ("[@brady2014, p. 3]", "1:1 malformedCitation(\"[@brady2014, p. 3]\")"),
    ("a [@brady2014; boyce2020]", "1:3 malformedCitation(\"[@brady2014; boyce2020]\")"),
    ("[@]", "1:1 malformedCitation(\"[@]\")"), ("[@a;]", "1:1 malformedCitation(\"[@a;]\")"),
    ("Don't [@brady 2014]", "1:7 malformedCitation(\"[@brady 2014]\")"),
    ("[@a", "1:1 malformedCitation(\"[@a\")"), ("a\nb [@a *b*]", "2:3 malformedCitation(\"[@a \")"),
    ("[see [@a]](b.md)", "1:6 citationInLink"),
  ])
  func aCitationThatIsNotOneIsAnError(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func anEscapedCitationIsText() {
    #expect(html("Write \\[@a] or [\\@a] or &#91;@a].") == "<p>Write [@a] or [@a] or [@a].</p>\n")
    #expect(html("\\[@a] [@a]") == "<p>[@a] \(link(1, 1))</p>\n")
  }

  @Test func inCodeAndDescriptionsCitationsAreText() {
    let text = "`[@a]` ![A [@a]](b.svg)\n\n    [@a]"
    #expect(
      html(text) == """
        <p><code>[@a]</code> \
        <img src="/b.svg" alt="A [@a]" width="40" height="32" loading="lazy" decoding="async" /></p>
        <pre><code>[@a]
        </code></pre>

        """)
    #expect(problems(text) == [])
  }

  @Test func aLinkMayLookLikeACitation() {
    #expect(html("[@a](b.md)") == "<p><a href=\"b/\">@a</a></p>\n")
    #expect(html("a@b.example, @a") == "<p>a@b.example, @a</p>\n")
  }
}

private func link(_ number: Int, _ mention: Int) -> String {
  "<a class=\"citation\" role=\"doc-biblioref\" id=\"page-citation-\(number)-\(mention)\" "
    + "href=\"#page-reference-\(number)\">[\(number)]</a>"
}
