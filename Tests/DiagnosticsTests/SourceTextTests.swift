import Diagnostics
import Testing
import TextModel

@Suite struct SourceTextTests {
  @Test func linesEndWithOrWithoutAReturn() {
    let source = SourceText(file: "a.md", bytes: Array("one\r\n\ntwo\rthree\nfour".utf8))
    #expect(
      (1...6).map { String(decoding: source.line($0), as: UTF8.self) } == ["one", "", "two\rthree", "four", "", ""])
  }

  @Test func columnsCountScalars() {
    let source = SourceText(file: "a.md", bytes: Array("a\né🙂e\u{301} b".utf8))
    let columns = [1, 3, 7, 8, 10, 11, 99].map { source.location(of: SourcePosition(line: 2, byteColumn: $0)) }
    #expect(columns == [1, 2, 3, 4, 5, 6, 7].map { SourceLocation("a.md", 2, $0) })
    #expect(source.location(of: SourcePosition(line: 7, byteColumn: 3)) == SourceLocation("a.md", 7, 1))
  }

  @Test func columnsFarInsideOfALongLineAreCountedFromTheNearestKilobyte() {
    let source = SourceText(file: "a.md", bytes: Array((String(repeating: "é", count: 5000) + "\n").utf8))
    let columns = [1023, 1024, 1025, 1026, 9999].map { offset in
      source.location(of: SourcePosition(line: 1, byteColumn: offset * 2 + 1))
    }
    #expect(columns == [1024, 1025, 1026, 1027, 5001].map { SourceLocation("a.md", 1, $0) })
  }

  @Test func aValueOfALineIsPointedInto() {
    let source = SourceText(file: "a.md", bytes: Array("é: \"one two\"".utf8))
    func place(_ value: String, _ offset: Int) -> Diagnostics.SourceLocation? {
      source.location(ofByte: offset, of: value, writtenFrom: SourceLocation("a.md", 1, 4))
    }
    #expect(place("one two", 4) == SourceLocation("a.md", 1, 9))
    #expect(place("one  two", 4) == nil)
  }
}
