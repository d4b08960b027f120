/// A document's text blocks, stored in flat arrays: a large site has a million runs, and arrays for each block would
/// take more memory than the text. A block is assembled when it is accessed.
public struct TextBlocks: Sendable, Hashable, RandomAccessCollection {
  var text: [UInt8] = []
  var runs: [PackedRun] = []
  var shifts: [PackedShift] = []
  var links: [TextLink] = []
  var citations: [TextCitation] = []
  var records: [Record] = []
  /// Added to every line number.
  package var lineOffset = 0

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }

  public subscript(index: Int) -> TextBlock {
    let record = records[index]
    let (start, end) = (record.start, index + 1 < records.count ? records[index + 1].start : self.end)
    var block = TextBlock(
      kind: record.kind, isListItem: record.isListItem, callout: record.callout, position: moved(record.position))
    block.text = String(decoding: text[start.text..<end.text], as: UTF8.self)
    block.runs = runs[start.runs..<end.runs].map { $0.run(movedDown: lineOffset) }
    block.shifts = shifts[start.shifts..<end.shifts].map(\.shift)
    block.links = links[start.links..<end.links].map { link in
      TextLink(range: link.range, destination: link.destination, target: link.target, position: moved(link.position))
    }
    block.citations = citations[start.citations..<end.citations].map { citation in
      TextCitation(offset: citation.offset, key: citation.key, position: moved(citation.position))
    }
    return block
  }

  /// The text alone, which takes less than the whole block.
  public func paragraphText(at index: Int) -> String? {
    records[index].kind == .paragraph ? blockText(at: index) : nil
  }

  func blockText(at index: Int) -> String {
    let end = index + 1 < records.count ? records[index + 1].start.text : text.count
    return String(decoding: text[records[index].start.text..<end], as: UTF8.self)
  }

  private func moved(_ position: SourcePosition) -> SourcePosition {
    SourcePosition(line: position.line + lineOffset, byteColumn: position.byteColumn)
  }

  /// The position after the last block.
  var end: Start {
    Start(
      text: text.count, runs: runs.count, shifts: shifts.count, links: links.count, citations: citations.count)
  }

  /// Where a block's parts begin in the flat arrays.
  struct Start: Hashable {
    var text: Int
    var runs: Int
    var shifts: Int
    var links: Int
    var citations: Int
  }

  struct Record: Hashable {
    var kind: TextBlock.Kind
    var isListItem: Bool
    var callout: String?
    var position: SourcePosition
    var start: Start
  }
}

struct PackedRun: Hashable {
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

struct PackedShift: Hashable {
  var offset: UInt32
  /// 0 stands for nil.
  var byteColumn: UInt32

  var shift: TextShift { TextShift(offset: Int(offset), byteColumn: byteColumn == 0 ? nil : Int(byteColumn)) }
}
