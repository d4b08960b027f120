import TextModel

/// The lines of the Markdown text being rendered.
struct MarkdownSource {
  let text: UnsafeBufferPointer<UInt8>
  private let lineStarts: [Int]
  /// Whether the text has numeric references such as `&#27;`, which can add characters that are not in the source.
  let hasCharacterReferences: Bool

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    lineStarts = TextModel.lineStarts(in: text)
    var start = 0
    var isFound = false
    while !isFound, let place = text.firstPlace(of: UInt8(ascii: "&"), from: start) {
      start = place + 1
      isFound = start < text.count && text[start] == UInt8(ascii: "#")
    }
    hasCharacterReferences = isFound
  }

  /// A line without its line end, numbered from 1.
  func line(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return UnsafeBufferPointer(rebasing: text[0..<0]) }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : text.count
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// In bytes, including the line end.
  func length(ofLine number: Int) -> Int {
    guard number >= 1, number <= lineStarts.count else { return 0 }
    return (number < lineStarts.count ? lineStarts[number] : text.count) - lineStarts[number - 1]
  }

  /// The length in bytes of the quote markers and spaces before a continuation line's content.
  func contentStart(ofLine number: Int, quoteDepth: Int) -> Int {
    let line = self.line(number)
    var depth = quoteDepth
    for index in line.indices {
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: ">") where depth > 0: depth -= 1
      default: return index
      }
    }
    return line.count
  }
}
