import TextModel

/// Finds where the inline nodes of a paragraph or heading are written, as they come in the order of the source.
///
/// cmark counts columns as if every line began where the block does, forgets the line ends inside links, code and HTML
/// and behind a backslash, and puts a link on its last line. So its columns serve as distances within a line only, and
/// each place is checked against the source.
struct InlineCursor {
  private let source: MarkdownSource
  private let endLine: Int
  private let quoteDepth: Int
  /// The first byte behind what has been found.
  private var line: Int
  private var column: Int
  /// From cmark's columns to the source's, once something of the line has been found.
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

  /// Where a text, code or HTML node is written.
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

  /// Where text that belongs to the last node, such as an image's title, is written; the cursor stays.
  func position(ofText text: UnsafeBufferPointer<UInt8>) -> SourcePosition? {
    search { align(text, upTo: text.count, with: $0, from: $1) }?.start
  }

  /// Where a link or an image begins.
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

  /// What is written at a column of a line: the column behind it, or nil when it is not there.
  private typealias Match = (_ line: UnsafeBufferPointer<UInt8>, _ column: Int) -> Int?

  /// Code loses the one space that stands between it and its backticks on either side.
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

  /// Before a line's first text there is nothing but what opens emphasis, links and code.
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

/// Code and HTML are written as they are; only their first line is compared.
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
