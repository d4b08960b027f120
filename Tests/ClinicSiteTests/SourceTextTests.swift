import ClinicSite
import CommonMark
import Testing

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
    let block = try #require(blocks(of: text).last)
    let range = try #require(block.text.firstRange(of: word), "\(block.text)")
    let offset = block.text.utf8.distance(from: block.text.startIndex, to: range.lowerBound)
    #expect(source.location(ofOffset: offset, in: block) == SourceLocation("a.md", line, column))
    let there = String(decoding: source.line(line), as: UTF8.self).unicodeScalars.dropFirst(column - 1)
    #expect(String(there.prefix(written.unicodeScalars.count)) == written)
  }

  @Test func placesFarInsideOfALongLineAreFound() throws {
    let parts = (0..<3000).map { "\($0)é&amp;" }
    let text = parts.joined(separator: " ")
    let source = SourceText(file: "a.md", bytes: Array(text.utf8))
    let block = try #require(blocks(of: text).first)
    var (offset, column) = (0, 1)
    for part in parts {
      #expect(source.location(ofOffset: offset, in: block) == SourceLocation("a.md", 1, column))
      offset += part.utf8.count - "amp;".utf8.count + 1
      column += part.unicodeScalars.count + 1
    }
  }

  /// Asked 30,000 times, a walk from the line's beginning each time took minutes.
  @Test(.timeLimit(.minutes(1)))
  func manyPlacesOnOneLineCostLittle() throws {
    let text = String(repeating: "&amp; cure ", count: 5900)
    let source = SourceText(file: "a.md", bytes: Array(text.utf8))
    let block = try #require(blocks(of: text).first)
    for round in 0..<30_000 {
      _ = source.location(ofOffset: round * 7 % block.text.utf8.count, in: block)
    }
    #expect(source.location(ofOffset: 5899 * 7 + 2, in: block) == SourceLocation("a.md", 1, 5899 * 11 + 7))
  }

  @Test func aValueOfALineIsPointedInto() {
    let source = SourceText(file: "a.md", bytes: Array("é: \"one two\"".utf8))
    func place(_ value: String, _ offset: Int) -> ClinicSite.SourceLocation? {
      source.location(ofByte: offset, of: value, writtenFrom: SourceLocation("a.md", 1, 4))
    }
    #expect(place("one two", 4) == SourceLocation("a.md", 1, 9))
    #expect(place("one  two", 4) == nil)
  }

  @Test func aBlockWithoutRunsIsPointedAtItself() throws {
    let source = SourceText(file: "a.md", bytes: Array("One".utf8))
    var block = try #require(blocks(of: "One").first)
    #expect(source.location(ofOffset: 2, in: block) == SourceLocation("a.md", 1, 3))
    #expect(source.location(ofOffset: 99, in: block) == SourceLocation("a.md", 1, 4))
    block.runs = []
    #expect(source.location(ofOffset: 2, in: block) == SourceLocation("a.md", 1, 1))
  }
}

private func blocks(of text: String) -> [TextBlock] {
  var environment = NoEnvironment()
  let options = MarkdownOptions(
    smartPunctuation: true, additions: MarkdownOptions.Additions(calloutMarkers: []))
  var text = text
  return Array(text.withUTF8 { renderMarkdown($0, options: options, environment: &environment) }.blocks)
}

private struct NoEnvironment: MarkdownEnvironment {
  func link(to destination: String, at position: SourcePosition) -> ResolvedLink { ResolvedLink(href: destination) }
  func image(at source: String, position: SourcePosition) -> ResolvedImage? { nil }
  func citation(of key: String, at position: SourcePosition) -> CitationMention? { nil }
  func callout(_ marker: String, from destination: String, at position: SourcePosition) -> MarkdownCallout? { nil }
}
