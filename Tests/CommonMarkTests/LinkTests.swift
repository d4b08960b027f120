import Testing
import TextModel

@testable import CommonMark

@Suite struct LinkTests {
  @Test func theEnvironmentDecidesWhereALinkLeads() {
    #expect(
      html("[Risks](../about-ims/risks.md#rare \"Rare & <so>\")")
        == "<p><a href=\"../about-ims/risks/#rare\" title=\"Rare &amp; &lt;so&gt;\">Risks</a></p>\n")
    #expect(html("[a][b]\n\n[b]: c.md") == "<p><a href=\"c/\">a</a></p>\n")
  }

  @Test func linksToOtherSitesSayNothingOfOurs() {
    #expect(
      html("<https://a.example/?b&c> [d](https://a.example \"e\")") == """
        <p><a href="https://a.example/?b&amp;c" rel="noreferrer">https://a.example/?b&amp;c</a> \
        <a href="https://a.example" rel="noreferrer" title="e">d</a></p>

        """)
  }

  @Test func aLinkThatLeadsNowhereIsItsText() {
    #expect(
      html("See [*our* page](missing.md \"a\") and [b](c.md).")
        == "<p>See <em>our</em> page and <a href=\"c/\">b</a>.</p>\n")
  }

  @Test func aBlockKnowsItsLinks() {
    let block = document("See [*our* page](a.md) and\n  <b@c.example> [![d](e.svg)](f.md)").blocks[0]
    #expect(block.text == "See our page and b@c.example ")
    #expect(
      block.links == [
        TextLink(range: 4..<12, destination: "a.md", target: .file("a.md", fragment: nil), position: place(1, 5)),
        TextLink(
          range: 17..<28, destination: "mailto:b@c.example",
          target: .file("mailto:b@c.example", fragment: nil), position: place(2, 3)),
        TextLink(range: 29..<29, destination: "f.md", target: .file("f.md", fragment: nil), position: place(2, 17)),
      ])
  }
}
