import CommonMark

/// A content file's text, for pointing into it.
public struct SourceText: Sendable, Hashable {
  public var file: String
  public var bytes: [UInt8]

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// A line without its end, numbered from 1.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    var start = 0
    for _ in 1..<max(number, 1) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return [] }
      start = end + 1
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return bytes[start..<end].last == UInt8(ascii: "\r") ? bytes[start..<(end - 1)] : bytes[start..<end]
  }

  public func location(of position: SourcePosition) -> SourceLocation {
    let before = line(position.line).prefix(position.byteColumn - 1)
    let scalars = before.count { $0 & 0xC0 != 0x80 }
    return SourceLocation(file, position.line, scalars + 1)
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
