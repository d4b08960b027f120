/// The lines of a text while it is being rendered.
struct MarkdownSource {
  let text: UnsafeBufferPointer<UInt8>
  private let lineStarts: [Int]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var lineStarts = [0]
    lineStarts.reserveCapacity(16 + text.count / 32)
    for index in text.indices where text[index] == UInt8(ascii: "\n") { lineStarts.append(index + 1) }
    self.lineStarts = lineStarts
  }

  /// A line without its end, numbered from 1.
  func line(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return UnsafeBufferPointer(rebasing: text[0..<0]) }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : text.count
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// Where the text of an inline node stands.
  ///
  /// cmark counts a continuation line's columns from the block's own column, after the markers and spaces that it has
  /// dropped, and loses count of lines inside a link's parentheses; so its word is checked against the source.
  func position(of node: MarkdownNode, literal: UnsafeBufferPointer<UInt8>, in block: LeafBlock) -> SourcePosition {
    let line = node.startLine
    var column = node.startColumn
    if line != block.startLine {
      column = contentStart(ofLine: line, quoteDepth: block.quoteDepth) + column - block.startColumn + 1
    }
    let position = SourcePosition(line: line, byteColumn: max(column, 1))
    if literal.isEmpty || alignedOffset(of: literal.count, in: literal, at: position) != nil { return position }
    return search(for: literal, from: position, to: block.endLine) ?? position
  }

  /// The source column at which the byte `offset` of a text node is written, or nil where the node is not at `position`.
  func alignedOffset(of offset: Int, in literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition) -> Int? {
    alignedColumn(ofOffset: offset, in: literal, line: line(position.line), from: position.byteColumn)
  }

  private func search(
    for literal: UnsafeBufferPointer<UInt8>, from position: SourcePosition, to endLine: Int
  ) -> SourcePosition? {
    guard position.line <= endLine else { return nil }
    for number in position.line...endLine {
      let line = self.line(number)
      let first = number == position.line ? position.byteColumn : 1
      guard first <= line.count else { continue }
      for column in first...line.count
      where alignedColumn(ofOffset: literal.count, in: literal, line: line, from: column) != nil {
        return SourcePosition(line: number, byteColumn: column)
      }
    }
    return nil
  }

  /// How many bytes of quote markers and spaces stand before a continuation line's content.
  private func contentStart(ofLine number: Int, quoteDepth: Int) -> Int {
    let line = self.line(number)
    var index = 0
    var depth = quoteDepth
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where depth > 0: depth -= 1
      default: return index
      }
      index += 1
    }
    return index
  }
}

/// The paragraph or heading that inline nodes stand in.
struct LeafBlock {
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var quoteDepth: Int
}
