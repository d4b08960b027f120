/// The lines of the text, for finding positions and explaining errors.
struct SourceLines {
  let bytes: UnsafeBufferPointer<UInt8>
  let firstLine: Int
  /// A line end of YAML 1.1 that editors do not count: U+0085, U+2028, U+2029 or a lone carriage return. Reported,
  /// because it is invisible and makes line numbers wrong.
  private(set) var invisibleLineBreak: YAMLProblem?
  /// Byte offsets. Only a line feed ends a line.
  private var lineStarts = [0]

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    lineStarts.reserveCapacity(32)
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        lineStarts.append(offset + 1)
      } else if byte == 0x0D || byte == 0xC2 || byte == 0xE2, invisibleLineBreak == nil {
        invisibleLineBreak = lineBreak(at: offset).map { code in
          Message.invisibleLineBreak(code).problem(at: mark(atByte: offset))
        }
      }
    }
  }

  /// Empty for a line that does not exist.
  func line(_ number: Int) -> SourceLine {
    guard let start = start(ofLine: number) else { return SourceLine(number: number, text: "") }
    let end = self.start(ofLine: number + 1).map { $0 - 1 } ?? bytes.count
    return SourceLine(number: number, text: String(decoding: bytes[start..<end], as: UTF8.self))
  }

  func start(ofLine number: Int) -> Int? {
    let index = number - firstLine
    return lineStarts.indices.contains(index) ? lineStarts[index] : nil
  }

  /// libyaml reports the end of a text without a final line break on a line of its own; this moves it to the last real
  /// line.
  func placeInText(_ mark: YAMLMark) -> YAMLMark {
    let lastLine = firstLine + lineStarts.count - 1
    return mark.line <= lastLine ? mark : YAMLMark(line: lastLine, column: line(lastLine).scalars.count + 1)
  }

  /// Nil at the end of a line.
  func scalar(at mark: YAMLMark) -> Unicode.Scalar? {
    let scalars = line(mark.line).scalars
    return scalars.indices.contains(mark.column - 1) ? scalars[mark.column - 1] : nil
  }

  /// Whether only spaces and comments follow.
  func isEnd(_ mark: YAMLMark) -> Bool {
    scalar(at: mark) == nil && contentLine(below: mark.line) == nil
  }

  /// The nearest line above that is not blank or only a comment.
  func contentLine(above number: Int) -> SourceLine? {
    stride(from: number - 1, through: firstLine, by: -1).lazy.map(line).first { !$0.isBlank }
  }

  func contentLine(below number: Int) -> SourceLine? {
    let lastLine = firstLine + lineStarts.count - 1
    return stride(from: number + 1, through: lastLine, by: 1).lazy.map(line).first { !$0.isBlank }
  }

  /// Unquoted text continues on the lines below, and takes in a list item there.
  func swallowedDash(from start: YAMLMark, to end: YAMLMark) -> YAMLProblem? {
    let item = (start.line + 1...end.line).lazy.map(line).first { $0.hasDash }
    return item.map { item in
      Message.dashInText(line: start.line).problem(at: YAMLMark(line: item.number, column: item.indentation + 1))
    }
  }

  func mark(atByte offset: Int) -> YAMLMark {
    let line = (lineStarts.lastIndex { $0 <= offset }) ?? 0
    let column = bytes[lineStarts[line]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return YAMLMark(line: firstLine + line, column: column + 1)
  }

  func scalarEnd(from start: Int) -> Int {
    var end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  func scalarStart(before end: Int) -> Int {
    var start = max(end - 1, 0)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func lineBreak(at offset: Int) -> String? {
    let following = bytes[(offset + 1)...].prefix(2)
    return switch (bytes[offset], following.first, following.last) {
    case (0x0D, let next?, _) where next != UInt8(ascii: "\n"): "U+000D"
    case (0xC2, 0x85, _): "U+0085"
    case (0xE2, 0x80, 0xA8): "U+2028"
    case (0xE2, 0x80, 0xA9): "U+2029"
    default: nil
    }
  }
}
