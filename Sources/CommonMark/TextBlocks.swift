/// A document's text in blocks, stored flat: a large site has a million runs, and an array for each block would cost
/// more than the text. A block is put together when it is asked for.
public struct TextBlocks: Sendable, Hashable, RandomAccessCollection {
  private var text: [UInt8] = []
  private var runs: [PackedRun] = []
  private var links: [TextLink] = []
  private var citations: [TextCitation] = []
  private var records: [Record] = []
  /// Added to every line.
  var lineOffset = 0

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }

  public subscript(index: Int) -> TextBlock {
    let record = records[index]
    let end =
      index + 1 < records.count ? records[index + 1].start : Start(text.count, runs.count, links.count, citations.count)
    return TextBlock(
      kind: record.kind, isListItem: record.isListItem, callout: record.callout,
      text: String(decoding: text[record.start.text..<end.text], as: UTF8.self),
      runs: runs[record.start.runs..<end.runs].map { $0.run(movedDown: lineOffset) },
      links: links[record.start.links..<end.links].map { link in
        TextLink(range: link.range, destination: link.destination, position: moved(link.position))
      },
      citations: citations[record.start.citations..<end.citations].map { citation in
        TextCitation(offset: citation.offset, key: citation.key, position: moved(citation.position))
      }, position: moved(record.position))
  }

  private func moved(_ position: SourcePosition) -> SourcePosition {
    SourcePosition(line: position.line + lineOffset, byteColumn: position.byteColumn)
  }

  private struct Start: Hashable {
    var text: Int
    var runs: Int
    var links: Int
    var citations: Int

    init(_ text: Int, _ runs: Int, _ links: Int, _ citations: Int) {
      self.text = text
      self.runs = runs
      self.links = links
      self.citations = citations
    }
  }

  private struct Record: Hashable {
    var kind: TextBlock.Kind
    var isListItem: Bool
    var callout: String?
    var position: SourcePosition
    var start: Start
  }
}

private struct PackedRun: Hashable {
  var start: UInt32
  var end: UInt32
  var line: UInt32
  var byteColumn: UInt32
  var style: TextRun.Style

  func run(movedDown lines: Int) -> TextRun {
    TextRun(
      range: Int(start)..<Int(end), style: style,
      position: SourcePosition(line: Int(line) + lines, byteColumn: Int(byteColumn)))
  }
}

// Building: one block after the other, text and all else appended to the last one.
extension TextBlocks {
  mutating func reserve(forTextOf count: Int) {
    text.reserveCapacity(count)
    runs.reserveCapacity(16 + count / 40)
    records.reserveCapacity(8 + count / 100)
  }

  /// Gives back what was reserved too much.
  mutating func shrink() {
    text = text.withUnsafeBufferPointer { Array($0) }
    runs = runs.withUnsafeBufferPointer { Array($0) }
    records = records.withUnsafeBufferPointer { Array($0) }
  }

  mutating func begin(
    _ kind: TextBlock.Kind, isListItem: Bool, callout: String?, position: SourcePosition
  ) {
    records.append(
      Record(
        kind: kind, isListItem: isListItem, callout: callout, position: position,
        start: Start(text.count, runs.count, links.count, citations.count)))
  }

  /// Drops the last block when it has no text.
  mutating func end() {
    guard let start = records.last?.start, start.text == text.count else { return }
    records.removeLast()
    links.removeLast(links.count - start.links)
    citations.removeLast(citations.count - start.citations)
  }

  /// The length of the last block's text so far, in bytes.
  var lastCount: Int { text.count - (records.last?.start.text ?? 0) }

  /// Without the space before a citation at its end.
  var lastText: String {
    var last = text[(records.last?.start.text ?? 0)...]
    while last.last == UInt8(ascii: " ") { last.removeLast() }
    return String(decoding: last, as: UTF8.self)
  }

  mutating func append(_ literal: UnsafeBufferPointer<UInt8>, style: TextRun.Style, at position: SourcePosition) {
    guard !literal.isEmpty else { return }
    let start = lastCount
    text.append(contentsOf: literal)
    runs.append(
      PackedRun(
        start: UInt32(clamping: start), end: UInt32(clamping: lastCount), line: UInt32(clamping: position.line),
        byteColumn: UInt32(clamping: position.byteColumn), style: style))
  }

  mutating func appendSpace() { text.append(UInt8(ascii: " ")) }

  mutating func beginLink(to destination: String, at position: SourcePosition) {
    links.append(TextLink(range: lastCount..<lastCount, destination: destination, position: position))
  }

  mutating func endLink() {
    guard let last = links.indices.last else { return }
    links[last].range = links[last].range.lowerBound..<Swift.max(lastCount, links[last].range.lowerBound)
  }

  mutating func append(citationOf key: String, at position: SourcePosition) {
    citations.append(TextCitation(offset: lastCount, key: key, position: position))
  }
}
