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
    let run = block.runs.last { $0.range.lowerBound <= offset } ?? block.runs.first
    guard let run else { return location(of: block.position) }
    let text = Array(block.text.utf8.dropFirst(run.range.lowerBound).prefix(run.range.count))
    let line = Array(line(run.position.line))
    let column = text.withUnsafeBufferPointer { text in
      line.withUnsafeBufferPointer { line in
        alignedColumn(
          ofOffset: min(max(offset - run.range.lowerBound, 0), text.count), in: text, line: line,
          from: run.position.byteColumn)
      }
    }
    return location(of: SourcePosition(line: run.position.line, byteColumn: column ?? run.position.byteColumn))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var scalarCount: Int { withUnsafeBufferPointer { $0.count { $0 & 0xC0 != 0x80 } } }
}
