import CommonMark

/// A content file's text, for pointing into it.
public struct SourceText: Sendable, Hashable {
  public let file: String
  public let bytes: [UInt8]
  /// Byte offsets; a line feed ends a line.
  private let lineStarts: [Int]

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer { offsetsOfLines(in: $0) }
  }

  /// A line without its end, numbered from 1.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The number of a line of more bytes than that.
  public func firstLine(longerThan limit: Int) -> Int? {
    if bytes.count <= limit { return nil }
    return (1...lineStarts.count).first { line($0).count > limit }
  }

  public func location(of position: SourcePosition) -> SourceLocation {
    let before = line(position.line).prefix(max(position.byteColumn - 1, 0))
    return SourceLocation(file, position.line, before.scalarCount + 1)
  }

  public func location(ofByte offset: Int) -> SourceLocation {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(file, low + 1, bytes[lineStarts[low]..<min(offset, bytes.count)].scalarCount + 1)
  }

  /// The place of a byte of a block's text.
  public func location(ofOffset offset: Int, in block: TextBlock) -> SourceLocation {
    guard let run = block.run(at: offset) else { return location(of: block.position) }
    var text = block.text
    let column = text.withUTF8 { text in
      line(run.position.line).withUnsafeBufferPointer { line in
        let text = UnsafeBufferPointer(rebasing: text[run.range.clamped(to: text.indices)])
        return alignedColumn(
          ofOffset: min(max(offset - run.range.lowerBound, 0), text.count), in: text, line: line,
          from: run.position.byteColumn)
      }
    }
    return location(of: SourcePosition(line: run.position.line, byteColumn: column ?? run.position.byteColumn))
  }
}

extension TextBlock {
  /// The last run that begins there or before; the first one where none does.
  fileprivate func run(at offset: Int) -> TextRun? {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    return runs.isEmpty ? nil : runs[low]
  }
}

extension ArraySlice<UInt8> {
  /// A loop that the compiler can do many bytes at a time.
  fileprivate var scalarCount: Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }
}
