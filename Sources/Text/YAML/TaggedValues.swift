/// libyaml reports a tagged value at its tag; this finds the value after the tag.
extension SourceLines {
  func valueMark(of event: Event) -> YAMLMark {
    if case .scalar("", isQuoted: false) = event.kind { return event.start }
    guard var offset = start(ofLine: event.start.line) else { return event.start }
    var mark = event.start
    for _ in 1..<mark.column { offset = scalarEnd(from: offset) }
    while offset < bytes.count, !isWhitespace(bytes[offset]) {
      offset = scalarEnd(from: offset)
      mark.column += 1
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "#") {
        guard let next = start(ofLine: mark.line + 1) else { return event.start }
        offset = next
        mark = YAMLMark(line: mark.line + 1, column: 1)
      } else if isWhitespace(bytes[offset]) {
        offset += 1
        mark.column += 1
      } else {
        return mark
      }
    }
    return event.start
  }

  private func isWhitespace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }
}
