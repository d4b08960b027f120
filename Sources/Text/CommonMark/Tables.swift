import TextModel

extension MarkdownSource {
  /// The first line of a paragraph that other Markdown dialects would read as a table's delimiter row, such as `|---|`.
  /// CommonMark has no tables. The line `a | b` alone does not count.
  func tableLine(from start: Int, to end: Int) -> SourcePosition? {
    guard start <= end else { return nil }
    for number in start...end {
      let line = self.line(number)
      let row = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") }
      var bars = 0
      var dashes = 0
      for byte in row {
        switch byte {
        case UInt8(ascii: "|"): bars += 1
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
        default: bars = .min
        }
        if bars < 0 { break }
      }
      if bars > 0 && dashes > 0 { return SourcePosition(line: number, byteColumn: row.startIndex + 1) }
    }
    return nil
  }
}
