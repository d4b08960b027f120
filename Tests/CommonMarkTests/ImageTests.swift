import Testing

@Suite struct ImageTests {
  @Test func aPictureHasItsDescriptionAndSize() {
    #expect(
      html("A ![tree & *leaf*\n`b`](a.svg)") == """
        <p>A <img src="/a.svg" alt="tree &amp; leaf b" width="40" height="32" loading="lazy" decoding="async" /></p>

        """)
  }

  @Test func aPictureWithATitleAloneInItsParagraphIsAFigure() {
    #expect(
      html("![Tree](a.svg \"A \\\"tall\\\" tree\")\n\nText") == """
        <figure><img src="/a.svg" alt="Tree" width="40" height="32" loading="lazy" decoding="async" />\
        <figcaption>A &quot;tall&quot; tree</figcaption></figure>
        <p>Text</p>

        """)
  }

  @Test func elsewhereATitleStaysATitle() {
    #expect(
      html("A ![b](c.svg \"D & e\")") == """
        <p>A <img src="/c.svg" alt="b" title="D &amp; e" width="40" height="32" loading="lazy" decoding="async" /></p>

        """)
  }

  @Test func aSpaceForADescriptionMarksDecoration() {
    let decoration = """
      <p><img src="/wave.svg" alt="" width="40" height="32" loading="lazy" decoding="async" /></p>

      """
    #expect(html("![ ](wave.svg)") == decoration)
    #expect(html("![  ](wave.svg)") == decoration)
    #expect(problems("![ ](wave.svg)") == [])
    #expect(document("![ ](wave.svg)").blocks.isEmpty)
  }

  @Test func aPictureWithoutADescriptionIsAnError() {
    let text = "Text\n\n> a ![](wave.svg)\n\n*b*\n  ![](missing.svg)"
    #expect(problems(text) == ["3:5 missingDescription", "6:3 missingDescription"])
  }

  @Test func aPictureThatIsNotKnownHasNoSize() {
    #expect(html("![a](missing.svg)") == "<p><img src=\"\" alt=\"a\" loading=\"lazy\" decoding=\"async\" /></p>\n")
  }

  @Test func aPictureMayBeALink() {
    #expect(
      html("[![a](b.svg)](c.md)") == """
        <p><a href="c/"><img src="/b.svg" alt="a" width="40" height="32" loading="lazy" decoding="async" /></a></p>

        """)
  }
}
