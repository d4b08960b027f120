/// How a block quote that is, or tries to be, a callout begins.
enum CalloutOpening {
  /// `[!MARKER] heading`; `length` is the number of bytes to skip before the heading.
  case marker(String, length: Int)
  /// `[!MARKER](page.md)` with nothing else.
  case inclusion(String, MarkdownNode)
}

func calloutOpening(of quote: MarkdownNode) -> CalloutOpening? {
  guard let paragraph = quote.firstChild, paragraph.kind == .paragraph, let first = paragraph.firstChild else {
    return nil
  }
  switch first.kind {
  case .text:
    let text = first.literal
    guard text.count > 2, text[0] == UInt8(ascii: "["), text[1] == UInt8(ascii: "!"),
      let close = text.firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let afterMarker = text[(close + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return .marker(String(decoding: text[2..<close], as: UTF8.self), length: afterMarker.startIndex)
  case .link:
    guard let label = first.firstChild, label.kind == .text, label.next == nil, label.literal.first == UInt8(ascii: "!")
    else { return nil }
    return .inclusion(String(decoding: label.literal.dropFirst(), as: UTF8.self), first)
  default: return nil
  }
}
