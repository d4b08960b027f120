import Testing
import TextModel

@testable import CommonMark

/// The source position of each text run, as `line:column text`; the column counts bytes.
@Suite struct PlaceTests {
  @Test func paragraphsAndTheirLines() {
    #expect(places("One two\nthree\n\n  four") == ["1:1 One two", "2:1 three", "4:3 four"])
  }

  @Test func headings() {
    #expect(
      places("## One\n\n  ###   Two ##\n\nThree\n-----\n\nFour\n  five\n=====") == [
        "1:4 One", "3:9 Two", "5:1 Three", "8:1 Four", "9:3 five",
      ])
  }

  @Test func listsInLists() {
    #expect(
      places("- one\n  two\n  - three\n    four\n\n10. five\n    six\n\n    seven") == [
        "1:3 one", "2:3 two", "3:5 three", "4:5 four", "6:5 five", "7:5 six", "9:5 seven",
      ])
  }

  @Test func quotesAndListsInEachOther() {
    #expect(
      places("> one\n> two\n>\n>three\n\n> > four\n> >five\n\n> - six\n>   seven\n\n- > eight\n  > nine") == [
        "1:3 one", "2:3 two", "4:2 three", "6:5 four", "7:4 five", "9:5 six", "10:5 seven", "12:5 eight", "13:5 nine",
      ])
  }

  @Test func linesThatContinueWithoutTheirMarkers() {
    #expect(
      places("> one\ntwo\n  three\n\n- four\nfive\n      six\n\n> > seven\n> eight\nnine\n\none\n\tten") == [
        "1:3 one", "2:1 two", "3:3 three", "5:3 four", "6:1 five", "7:7 six", "9:5 seven", "10:3 eight", "11:1 nine",
        "13:1 one", "14:2 ten",
      ])
  }

  @Test func inlineNodesOnContinuedLines() {
    #expect(
      places("- one\n     **two** _three_ `four` [five](a.md) six\n\n> seven\n    *eight* nine") == [
        "1:3 one", "2:8 two", "2:13  ", "2:15 three", "2:21  ", "2:23 four", "2:28  ", "2:30 five", "2:41  six",
        "4:3 seven", "5:6 eight", "5:12  nine",
      ])
  }

  @Test func emphasisLinksAndCode() {
    #expect(
      places("a *b **c*** [d *e*](f.md) `` g` `` <https://a.example> **_h_** i") == [
        "1:1 a ", "1:4 b ", "1:8 c", "1:12  ", "1:14 d ", "1:17 e", "1:26  ", "1:30 g`", "1:35  ",
        "1:37 https://a.example", "1:55  ", "1:59 h", "1:63  i",
      ])
  }

  @Test func entitiesAreLongerThanWhatTheyStandFor() {
    #expect(
      places("A &amp; B *C* &eacute;&#233; *D*\n&lt;*E*") == [
        "1:1 A & B ", "1:12 C", "1:14  éé ", "1:31 D", "2:1 <", "2:6 E",
      ])
  }

  @Test func smartPunctuationIsShorterOrLongerThanItsSource() {
    #expect(
      places("Don't *a* -- *b* --- *c* ... *d* \"e 'f'\" *g*\n\"h\" *i* ---- *j*") == [
        "1:1 Don’t ", "1:8 a", "1:10  – ", "1:15 b", "1:17  — ", "1:23 c", "1:25  … ", "1:31 d", "1:33  “e ‘f’” ",
        "1:43 g", "2:1 “h” ", "2:6 i", "2:8  –– ", "2:15 j",
      ])
  }

  @Test func backslashesTakeAPlace() {
    #expect(
      places("\\*a\\* *b* \\\\ *c* \\d *e*\n\\[f\\] *g*") == [
        "1:1 *a* ", "1:8 b", "1:10  \\ ", "1:15 c", "1:17  \\d ", "1:22 e", "2:1 [f] ", "2:8 g",
      ])
  }

  @Test func linksThatTakeSeveralLines() {
    #expect(
      places("a [b](\nc.md\n\"d\") e *f*\ng [h\ni](j.md) k\n[l\n**m**](n.md)") == [
        "1:1 a ", "1:4 b", "3:5  e ", "3:9 f", "4:1 g ", "4:4 h", "5:1 i", "5:9  k", "6:2 l", "7:3 m",
      ])
    let document = document("a [b](\nc.md\n\"d\") e *f*\ng [h\ni](j.md) k\n[l\n**m**](n.md) <https://o.example>")
    #expect(document.blocks[0].links.map(\.position) == [place(1, 3), place(4, 3), place(6, 1), place(7, 14)])
  }

  @Test func hardBreaksAndCodeOverLines() {
    #expect(
      places("a  \nb *c*\\\n  d *e*\n`f\ng` *h*\ni") == [
        "1:1 a", "2:1 b ", "2:4 c", "3:3 d ", "3:6 e", "4:2 f g", "5:3  ", "5:5 h", "6:1 i",
      ])
  }

  @Test func accentsAndEmojiCountTheirBytes() {
    #expect(
      places("Épaule *é* 🙂 *f*\né 🙂 *g*") == ["1:1 Épaule ", "1:10 é", "1:13  🙂 ", "1:20 f", "2:1 é 🙂 ", "2:10 g"])
  }

  @Test func windowsLineEnds() {
    #expect(
      places("a *b*\r\nc *d*\r\n\r\n> e\r\n> f\r\n") == ["1:1 a ", "1:4 b", "2:1 c ", "2:4 d", "4:3 e", "5:3 f"])
  }

  @Test func linesOfCode() {
    #expect(
      places("```sh\na\n\n  b\n```\n\n    c\n    d\n\n- ```\n  e\n  ```") == [
        "2:1 a", "4:1   b", "7:5 c", "8:5 d", "11:3 e",
      ])
  }

  @Test func captionsAndDescriptionsOfPictures() {
    #expect(
      places("![A *tree*\nin B](a.svg\n\"One & \\\"two\\\"\")\n\nc ![d](e.svg) *f*") == [
        "3:2 One & \"two\"", "1:3 A ", "1:6 tree", "2:1 in B", "5:1 c ", "5:14  ", "5:16 f", "5:5 d",
      ])
  }

  @Test func textBelowDefinitions() {
    #expect(places("[a]: b.md\n[c]: d.md\nText *e*\nf") == ["3:1 Text ", "3:7 e", "4:1 f"])
  }

  @Test func textAroundCitations() {
    #expect(
      places("Don't [@brady2014] *a*\n*b* [@boyce2020; @cummings2001] c") == [
        "1:1 Don’t ", "1:19  ", "1:21 a", "2:2 b", "2:4  ", "2:32  c",
      ])
    let blocks = document("Don't [@brady2014] *a*\n*b* [@boyce2020;  @cummings2001] c").blocks
    #expect(
      blocks[0].citations == [
        TextCitation(offset: 8, key: "brady2014", position: place(1, 8)),
        TextCitation(offset: 13, key: "boyce2020", position: place(2, 6)),
        TextCitation(offset: 13, key: "cummings2001", position: place(2, 19)),
      ])
  }
}

func place(_ line: Int, _ byteColumn: Int) -> SourcePosition { SourcePosition(line: line, byteColumn: byteColumn) }

private func places(_ text: String) -> [String] {
  document(text).blocks.flatMap { block in
    block.runs.map { run in
      let words = String(decoding: Array(block.text.utf8)[run.range], as: UTF8.self)
      return "\(run.position.line):\(run.position.byteColumn) \(words)"
    }
  }
}
