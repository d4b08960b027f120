import TextModel

/// A content file's text, for converting positions and showing lines in diagnostics.
public struct SourceText: Sendable, Hashable {
  public let file: String
  public let bytes: [UInt8]
  /// Byte offsets of the line starts. Only a line feed ends a line.
  private let lineStarts: [Int]
  /// For each long line by its number, the scalars before every 1,024th byte, so that thousands of places on one line
  /// don't cost a walk from its beginning each.
  private let scalarCounts: [Int: [Int]]

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    let lineStarts = bytes.withUnsafeBufferPointer { TextModel.lineStarts(in: $0) }
    self.lineStarts = lineStarts
    var scalarCounts: [Int: [Int]] = [:]
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
      if end - start > checkpointDistance { scalarCounts[index + 1] = bytes[start..<end].scalarCounts }
    }
    self.scalarCounts = scalarCounts
  }

  /// A line without its line end, numbered from 1.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The number of the first line longer than `limit` bytes.
  public func firstLine(longerThan limit: Int) -> Int? {
    if bytes.count <= limit { return nil }
    return (1...lineStarts.count).first { line($0).count > limit }
  }

  public func location(of position: SourcePosition) -> SourceLocation {
    let text = line(position.line)
    let count = min(max(position.byteColumn - 1, 0), text.count)
    let steps = count / checkpointDistance
    let counted = scalarCounts[position.line].map { $0[steps] }
    let rest = text[(text.startIndex + (counted == nil ? 0 : steps * checkpointDistance))..<(text.startIndex + count)]
    return SourceLocation(file, position.line, (counted ?? 0) + rest.scalarCount + 1)
  }

  public func location(ofByte offset: Int) -> SourceLocation {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return location(of: SourcePosition(line: low + 1, byteColumn: offset - lineStarts[low] + 1))
  }

  /// The location of the byte at `offset` in `value`, which is written at `start` or later on that line.
  /// - Returns: Nil if the line does not contain the value in one piece.
  public func location(ofByte offset: Int, of value: String, writtenFrom start: SourceLocation) -> SourceLocation? {
    let line = line(start.line)
    var first = line.startIndex
    for _ in 1..<max(start.column, 1) where first < line.endIndex {
      repeat { first += 1 } while first < line.endIndex && line[first] & 0xC0 == 0x80
    }
    let bytes = Array(value.utf8)
    let isThere = line[first...].starts(with: bytes)
    guard let place = isThere ? first : line[first...].firstRange(of: bytes)?.lowerBound else { return nil }
    let column = place - line.startIndex + offset + 1
    return location(of: SourcePosition(line: start.line, byteColumn: column))
  }
}

private let checkpointDistance = 1024

extension ArraySlice<UInt8> {
  /// How many scalars begin before each multiple of `checkpointDistance` bytes, 0 included.
  fileprivate var scalarCounts: [Int] {
    var counts = [0]
    var rest = self
    while rest.count >= checkpointDistance {
      counts.append(counts[counts.count - 1] + rest.prefix(checkpointDistance).scalarCount)
      rest = rest.dropFirst(checkpointDistance)
    }
    return counts
  }

  /// Written as a simple loop so that the compiler can vectorize it.
  fileprivate var scalarCount: Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }
}
