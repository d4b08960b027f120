import TextModel

/// Finds the source positions of the inline nodes of a paragraph or heading, which must be asked for in source order.
///
/// cmark's columns are unreliable: it counts them as if every line began where the block does, ignores line ends inside
/// links, code and HTML and after a backslash, and places a link on its last line. So they serve only as distances
/// within a line, and each position is checked against the source.
struct InlineCursor {
  private let source: MarkdownSource
  private let endLine: Int
  private let quoteDepth: Int
  /// The position just after the last node found.
  private var line: Int
  private var column: Int
  /// The offset from cmark's columns to the source's; nil until a node has been found on the line.
  private var shift: Int? = 0
  private var isAtLineStart = true

  init(_ source: MarkdownSource, from start: SourcePosition, toLine endLine: Int, quoteDepth: Int) {
    self.source = source
    self.quoteDepth = quoteDepth
    self.endLine = max(endLine, start.line)
    line = start.line
    column = start.byteColumn
  }

  mutating func startNextLine() {
    line = min(line + 1, endLine)
    column = 1
    shift = nil
    isAtLineStart = true
  }

  /// The position of a text, code or HTML node.
  mutating func position(of node: MarkdownNode) -> SourcePosition {
    let literal = node.literal
    if node.kind == .text {
      return find(node.startColumn) { line, column in
        if line.has(literal, at: column - 1) { return column + literal.count }
        return align(literal, upTo: literal.count, with: line, from: column)
      }
    }
    let padding = node.kind == .code && isPadded(literal, at: node.startColumn) ? 1 : 0
    return find(node.startColumn + padding) { endOfVerbatim(literal, in: $0, from: $1) }
  }

  /// The position of text that belongs to the last node, such as an image's title. Does not move the cursor.
  func position(ofText text: UnsafeBufferPointer<UInt8>) -> SourcePosition? {
    search { align(text, upTo: text.count, with: $0, from: $1) }?.start
  }

  /// The position of the first character of a link or an image.
  mutating func opening(of node: MarkdownNode) -> SourcePosition {
    let isImage = node.kind == .image
    var expected = node.startColumn
    if let text = node.firstChild, text.kind == .text { expected = text.startColumn - (isImage ? 2 : 1) }
    return find(expected) { line, column in
      guard column <= line.count else { return nil }
      let byte = line[column - 1]
      let isOpening = isImage ? byte == UInt8(ascii: "!") : byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<")
      return isOpening ? column : nil
    }
  }

  private struct Place {
    var start: SourcePosition
    var endColumn: Int
  }

  /// Compares a node with the line at a column. Returns the column after the node, or nil if it is not there.
  private typealias Match = (_ line: UnsafeBufferPointer<UInt8>, _ column: Int) -> Int?

  /// Whether the code span is padded: CommonMark strips one space next to the backticks on each side.
  private func isPadded(_ code: UnsafeBufferPointer<UInt8>, at cmarkColumn: Int) -> Bool {
    guard let shift else { return false }
    let isSpace = source.line(line).dropFirst(max(cmarkColumn + shift - 1, 0)).first == UInt8(ascii: " ")
    return isSpace && code.first != UInt8(ascii: " ")
  }

  private mutating func find(_ cmarkColumn: Int, _ match: Match) -> SourcePosition {
    var place = expected(at: cmarkColumn, match)
    if place == nil && isAtLineStart { place = searchLineStart(match) }
    guard let place = place ?? search(match) else { return SourcePosition(line: line, byteColumn: column) }
    line = place.start.line
    column = place.endColumn
    shift = place.start.byteColumn - cmarkColumn
    isAtLineStart = false
    return place.start
  }

  private func expected(at cmarkColumn: Int, _ match: Match) -> Place? {
    guard let shift else { return nil }
    var expected = SourcePosition(line: line, byteColumn: cmarkColumn + shift)
    while expected.byteColumn > source.line(expected.line).count + 1, expected.line < endLine {
      expected.byteColumn -= source.length(ofLine: expected.line)
      expected.line += 1
      expected.byteColumn += source.contentStart(ofLine: expected.line, quoteDepth: quoteDepth)
    }
    let isBehind = (expected.line, expected.byteColumn) >= (line, column)
    guard isBehind, expected.byteColumn >= 1 else { return nil }
    return match(source.line(expected.line), expected.byteColumn).map { Place(start: expected, endColumn: $0) }
  }

  /// Only markup that opens emphasis, links and code can come before the first text of a line.
  private func searchLineStart(_ match: Match) -> Place? {
    let text = source.line(line)
    for index in source.contentStart(ofLine: line, quoteDepth: quoteDepth)...text.count {
      if let end = match(text, index + 1) {
        return Place(start: SourcePosition(line: line, byteColumn: index + 1), endColumn: end)
      }
      guard index < text.count, isOpeningMarkup(text[index]) else { return nil }
    }
    return nil
  }

  private func search(_ match: Match) -> Place? {
    for number in line...endLine {
      let text = source.line(number)
      let first = number == line ? column : 1
      guard first <= text.count else { continue }
      for column in first...text.count {
        if let end = match(text, column) {
          return Place(start: SourcePosition(line: number, byteColumn: column), endColumn: end)
        }
      }
    }
    return nil
  }
}

private func isOpeningMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<"),
    UInt8(ascii: "`"), UInt8(ascii: " "):
    true
  default: false
  }
}

/// Code and HTML appear in the source unchanged; only their first line is compared.
private func endOfVerbatim(
  _ literal: UnsafeBufferPointer<UInt8>, in line: UnsafeBufferPointer<UInt8>, from column: Int
) -> Int? {
  let end = min(line.count, column - 1 + literal.count)
  guard column <= end + 1, zip(line[(column - 1)..<end], literal).allSatisfy(==) else { return nil }
  let rest = literal[(end - column + 1)...]
  return rest.isEmpty || isSpace(rest[rest.startIndex]) ? end + 1 : nil
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}
