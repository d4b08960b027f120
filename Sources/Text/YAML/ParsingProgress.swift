/// What was read last, for explaining a syntax error that follows.
struct ParsingProgress {
  enum Kind { case plain, quoted, bracketed }

  private(set) var lastValue: (start: YAMLMark, end: YAMLMark, kind: Kind)?
  /// The positions of the `[` and `{` that are still open, innermost last.
  private(set) var openBrackets: [YAMLMark] = []

  mutating func complete(from start: YAMLMark, to end: YAMLMark, _ kind: Kind) {
    lastValue = (start, end, kind)
  }

  mutating func openBracket(at mark: YAMLMark) {
    openBrackets.append(mark)
  }

  /// Call after the closing bracket's event.
  mutating func closeBracket() {
    guard let start = openBrackets.popLast(), let end = lastEnd else { return }
    complete(from: start, to: end, .bracketed)
  }

  private var lastEnd: YAMLMark?

  mutating func note(_ event: Event) {
    lastEnd = event.end
  }
}
