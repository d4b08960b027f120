// Blocks are built one after the other: everything is appended to the last one.
extension TextBlocks {
  package mutating func reserve(forTextOf count: Int) {
    text.reserveCapacity(count)
    runs.reserveCapacity(16 + count / 40)
    records.reserveCapacity(8 + count / 100)
  }

  /// Frees the reserved memory that was not used.
  package mutating func shrink() {
    text = text.withUnsafeBufferPointer { Array($0) }
    runs = runs.withUnsafeBufferPointer { Array($0) }
    shifts = shifts.withUnsafeBufferPointer { Array($0) }
    records = records.withUnsafeBufferPointer { Array($0) }
  }

  package mutating func begin(
    _ kind: TextBlock.Kind, isListItem: Bool, callout: String?, position: SourcePosition
  ) {
    records.append(
      Record(kind: kind, isListItem: isListItem, callout: callout, position: position, start: end))
  }

  /// Removes the last block if it has no text.
  package mutating func endBlock() {
    guard let start = records.last?.start, start.text == text.count else { return }
    records.removeLast()
    links.removeLast(links.count - start.links)
    citations.removeLast(citations.count - start.citations)
  }

  package var citationCount: Int { citations.count }

  /// The length of the last block's text so far, in bytes.
  package var lastCount: Int { text.count - (records.last?.start.text ?? 0) }

  /// The last block's text, without the space before a citation at its end.
  package var lastText: String {
    var last = text[(records.last?.start.text ?? 0)...]
    while last.last == UInt8(ascii: " ") { last.removeLast() }
    return String(decoding: last, as: UTF8.self)
  }

  /// The text of the blocks from index `first` on, joined by spaces.
  package func text(from first: Int) -> String {
    (first..<records.count).map(blockText).joined(separator: " ")
  }

  /// - Parameter literal: Text of a node of the syntax tree.
  package mutating func append(
    _ literal: UnsafeBufferPointer<UInt8>, style: TextRun.Style, at position: SourcePosition
  ) {
    guard !literal.isEmpty else { return }
    let start = lastCount
    text.append(contentsOf: literal)
    runs.append(
      PackedRun(
        start: UInt32(clamping: start), end: UInt32(clamping: lastCount), line: UInt32(clamping: position.line),
        byteColumn: UInt32(clamping: position.byteColumn), style: style))
  }

  /// - Parameter offset: From the start of the last run.
  package mutating func appendShift(at offset: Int, to byteColumn: Int?) {
    guard let run = runs.last else { return }
    shifts.append(
      PackedShift(offset: run.start + UInt32(clamping: offset), byteColumn: UInt32(clamping: byteColumn ?? 0)))
  }

  package mutating func appendSpace() { text.append(UInt8(ascii: " ")) }

  package mutating func beginLink(to destination: String, _ target: LinkTarget, at position: SourcePosition) {
    links.append(
      TextLink(range: lastCount..<lastCount, destination: destination, target: target, position: position))
  }

  package mutating func endLink() {
    guard let last = links.indices.last else { return }
    links[last].range = links[last].range.lowerBound..<Swift.max(lastCount, links[last].range.lowerBound)
  }

  package mutating func append(citationOf key: String, at position: SourcePosition) {
    citations.append(TextCitation(offset: lastCount, key: key, position: position))
  }
}
