import Testing

@Suite struct RefusalTests {
  @Test func rawHTMLIsAnErrorWhereItsElementBegins() {
    #expect(problems("Text <b>bold</b>, é <br/>") == ["1:6 rawHTML", "1:22 rawHTML"])
    #expect(problems("a\n  b <i\nclass=\"c\">d</i>") == ["2:5 rawHTML"])
    #expect(problems("<div>\n\n*Text*\n\n</div>") == ["1:1 rawHTML"])
    #expect(problems("> - <div>\n>   Text") == ["1:5 rawHTML"])
    #expect(problems("Text</b>") == ["1:5 rawHTML"])
    #expect(problems("![A <b>c</b>](d.svg)") == ["1:5 rawHTML"])
    #expect(
      problems("<?php ?>\n\n<!DOCTYPE html>\n\nText <![CDATA[a]]>") == ["1:1 rawHTML", "3:1 rawHTML", "5:6 rawHTML"])
  }

  @Test func nothingOfItIsRendered() {
    #expect(html("Text <b>bold</b>\n\n<script>\nalert(1)\n</script>\n") == "<p>Text bold</p>\n")
  }

  @Test func commentsAreAnError() {
    #expect(
      problems("<!-- a -->\n\nText <!-- b --> text\n\n  <!-- c\n-->") == ["1:1 comment", "3:6 comment", "5:3 comment"])
  }

  @Test func escapedTagsAreText() {
    #expect(problems("\\<b> `<b>` &lt;b> 1 < 2 <3 a<b\n\n    <b>") == [])
  }

  @Test func tablesAreAnErrorAtTheirRule() {
    #expect(problems("| a | b |\n|---|:-:|\n| c | d |") == ["2:1 table"])
    #expect(problems("a | b\n- | -\nc | d") == ["2:1 table"])
    #expect(problems("a | b\n--- | ---\nc | d") == ["2:1 table"])
    #expect(problems("> - | a |\n>   | - |\n") == ["2:5 table"])
  }

  @Test func aBarOrARuleAloneIsNoTable() {
    #expect(problems("a | b\nc - d\n\n---\n\na\n---\n\n    |---|\n\n`|---|`") == [])
  }
}
