/// What was read last, to explain a syntax error that follows it.
struct ParsingProgress {
  enum Kind { case plain, quoted, bracketed }

  private(set) var lastValue: (start: YAMLMark, end: YAMLMark, kind: Kind)?
  /// Where the `[` and `{` stand that are still open, the innermost last.
  private(set) var openBrackets: [YAMLMark] = []

  mutating func complete(from start: YAMLMark, to end: YAMLMark, _ kind: Kind) {
    lastValue = (start, end, kind)
  }

  mutating func openBracket(at mark: YAMLMark) {
    openBrackets.append(mark)
  }

  /// To be called when the event of the closing bracket has been noted.
  mutating func closeBracket() {
    guard let start = openBrackets.popLast(), let end = lastEnd else { return }
    complete(from: start, to: end, .bracketed)
  }

  private var lastEnd: YAMLMark?

  mutating func note(_ event: Event) {
    lastEnd = event.end
  }
}
