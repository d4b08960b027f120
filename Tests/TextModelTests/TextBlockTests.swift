import Testing
import TextModel

@Suite struct TextBlockTests {
  /// `One &amp; two` and `three` in bold on the line below.
  private let block = {
    var block = TextBlock(kind: .paragraph, isListItem: false, position: SourcePosition(line: 3, byteColumn: 1))
    block.text = "One & two three"
    block.runs = [
      TextRun(range: 0..<9, style: .plain, position: SourcePosition(line: 3, byteColumn: 1)),
      TextRun(range: 10..<15, style: .strong, position: SourcePosition(line: 4, byteColumn: 3)),
    ]
    block.shifts = [TextShift(offset: 5, byteColumn: 10)]
    return block
  }()

  @Test(arguments: [
    (0, 3, 1), (4, 3, 5), (5, 3, 10), (8, 3, 13), (9, 3, 14), (10, 4, 3), (14, 4, 7), (15, 4, 8), (99, 4, 8),
  ])
  func aByteIsWrittenAsFarFromItsRunOrTheShiftBeforeIt(offset: Int, line: Int, column: Int) {
    #expect(block.position(ofOffset: offset) == SourcePosition(line: line, byteColumn: column))
  }

  @Test func behindTextThatCouldNotBeMatchedItsRunIsTheBestGuess() {
    var block = block
    block.shifts.append(TextShift(offset: 7, byteColumn: nil))
    #expect(block.position(ofOffset: 6) == SourcePosition(line: 3, byteColumn: 11))
    #expect(block.position(ofOffset: 8) == SourcePosition(line: 3, byteColumn: 1))
    #expect(block.position(ofOffset: 12) == SourcePosition(line: 4, byteColumn: 5))
  }

  @Test func aBlockWithoutRunsIsItsOwnPlace() {
    let block = TextBlock(kind: .code, isListItem: false, position: SourcePosition(line: 9, byteColumn: 2))
    #expect(block.position(ofOffset: 3) == SourcePosition(line: 9, byteColumn: 2))
  }
}
