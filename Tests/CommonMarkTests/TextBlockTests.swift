import Testing
import TextModel

@testable import CommonMark

@Suite struct TextBlockTests {
  @Test func everyKindOfBlockIsToldApart() {
    let text = """
      ## One

      Two *three*
      four  
      five `six`

      - seven
      - eight

        nine

      > ten

      > [!DO] eleven
      > twelve
      > - thirteen

      ```
      fourteen
      ```

      ![fifteen](a.svg "sixteen")
      """
    #expect(
      document(text).blocks.map(description) == [
        "heading(level: 2) One", "paragraph Two three four five six", "paragraph item seven", "paragraph item eight",
        "paragraph item nine", "paragraph ten", "calloutHeading DO eleven", "paragraph DO twelve",
        "paragraph item DO thirteen", "code fourteen", "paragraph sixteen", "imageDescription fifteen",
      ])
  }

  @Test func runsAreStretchesOfOneStyleOnOneLine() {
    let block = document("One *two **three*** `four`\n**five** [*six*](a.md)").blocks[0]
    #expect(block.text == "One two three four five six")
    #expect(
      block.runs == [
        TextRun(range: 0..<4, style: .plain, position: place(1, 1)),
        TextRun(range: 4..<8, style: .emphasis, position: place(1, 6)),
        TextRun(range: 8..<13, style: .strong, position: place(1, 12)),
        TextRun(range: 13..<14, style: .plain, position: place(1, 20)),
        TextRun(range: 14..<18, style: .code, position: place(1, 22)),
        TextRun(range: 19..<23, style: .strong, position: place(2, 3)),
        TextRun(range: 23..<24, style: .plain, position: place(2, 9)),
        TextRun(range: 24..<27, style: .link, position: place(2, 12)),
      ])
  }

  @Test func aBlockWithoutTextIsLeftOut() {
    let document = document("##\n\n[@a]\n\n> [!DO]\n> Text\n\n![ ](a.svg)\n\n***\n")
    #expect(document.blocks.map(description) == ["paragraph DO Text"])
  }

  @Test func placesCanBeCountedFromTheWholeFile() {
    var document = document("## One\n\n[two](a.md) [@b] <c>\n\n> [!DO]\n> three\n")
    document.moveDown(lines: 9)
    #expect(document.outline.map(\.position) == [place(10, 1)])
    #expect(document.problems.map(\.position) == [place(12, 18)])
    #expect(document.blocks.map(\.position) == [place(10, 1), place(12, 1), place(14, 3)])
    #expect(
      document.blocks.flatMap(\.runs).map(\.position) == [
        place(10, 4), place(12, 2), place(12, 12), place(12, 17), place(15, 3),
      ])
    #expect(document.blocks[1].links.map(\.position) == [place(12, 1)])
    #expect(document.blocks[1].citations.map(\.position) == [place(12, 14)])
    guard case .callout(let callout) = document.parts[1] else {
      Issue.record("no callout")
      return
    }
    #expect(callout.position == place(14, 1))
  }
}

private func description(_ block: TextBlock) -> String {
  "\(block.kind)\(block.isListItem ? " item" : "")\(block.callout.map { " " + $0 } ?? "") \(block.text)"
}
