import CommonMark
import Diagnostics
import Testing
import TextModel

/// The source positions of the bytes of a block's text.
@Suite struct TextPlaceTests {
  @Test(arguments: [
    ("needle", "needle", 2, 5), ("Don’t", "Don't", 2, 14), ("rest", "rest", 2, 20), ("café", "caf&eacute;", 2, 31),
    ("move", "move", 2, 49), ("1 < 2", "1 &lt; 2", 3, 8), ("then", "then", 3, 18),
    ("walk", "walk", 4, 10), ("home", "home", 4, 18), (#"a\\b"#, #"a\\b"#, 4, 26), ("later", "later", 4, 32),
    ("*no*", #"\*no\*"#, 5, 5), ("soon", "soon", 5, 12), ("link", "link", 6, 10), ("end", "end", 7, 13),
  ])
  func aPlaceInABlocksTextIsFoundInItsSource(word: String, written: String, line: Int, column: Int) throws {
    let text = #"""
      ## Heading
      > é needle – Don't rest&mdash;caf&eacute;... -- move *em*
      > *ph* 1 &lt; 2, then
      >  and **walk -- home** `a\\b` later
      >   \*no\* soon
      > and [a link](
      > b.md) "at end"
      """#
    let source = SourceText(file: "a.md", bytes: Array(text.utf8))
    let block = try #require(document(text).blocks.last)
    let range = try #require(block.text.firstRange(of: word), "\(block.text)")
    let offset = block.text.utf8.distance(from: block.text.startIndex, to: range.lowerBound)
    #expect(source.location(of: block.position(ofOffset: offset)) == SourceLocation("a.md", line, column))
    let there = String(decoding: source.line(line), as: UTF8.self).unicodeScalars.dropFirst(column - 1)
    #expect(String(there.prefix(written.unicodeScalars.count)) == written)
  }

  @Test func placesFarInsideOfALongLineAreFound() throws {
    let parts = (0..<3000).map { "\($0)é&amp;" }
    let text = parts.joined(separator: " ")
    let source = SourceText(file: "a.md", bytes: Array(text.utf8))
    let block = try #require(document(text).blocks.first)
    var (offset, column) = (0, 1)
    for part in parts {
      #expect(source.location(of: block.position(ofOffset: offset)) == SourceLocation("a.md", 1, column))
      offset += part.utf8.count - "amp;".utf8.count + 1
      column += part.unicodeScalars.count + 1
    }
  }

  /// Walking from the beginning of the line for each of 30,000 positions took minutes.
  @Test(.timeLimit(.minutes(1)))
  func manyPlacesOnOneLineCostLittle() throws {
    let text = String(repeating: "&amp; cure ", count: 5900)
    let source = SourceText(file: "a.md", bytes: Array(text.utf8))
    let block = try #require(document(text).blocks.first)
    for round in 0..<30_000 {
      _ = source.location(of: block.position(ofOffset: round * 7 % block.text.utf8.count))
    }
    #expect(source.location(of: block.position(ofOffset: 5899 * 7 + 2)) == SourceLocation("a.md", 1, 5899 * 11 + 7))
  }

  @Test func aBlockWithoutRunsIsPointedAtItself() throws {
    let source = SourceText(file: "a.md", bytes: Array("One".utf8))
    var block = try #require(document("One").blocks.first)
    #expect(source.location(of: block.position(ofOffset: 2)) == SourceLocation("a.md", 1, 3))
    #expect(source.location(of: block.position(ofOffset: 99)) == SourceLocation("a.md", 1, 4))
    block.runs = []
    #expect(source.location(of: block.position(ofOffset: 2)) == SourceLocation("a.md", 1, 1))
  }
}
