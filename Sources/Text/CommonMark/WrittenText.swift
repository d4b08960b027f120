/// Maps byte offsets in a text to columns of its source line. Offsets must not decrease, so that all of them together
/// cost one pass.
struct WrittenText {
  private let text: UnsafeBufferPointer<UInt8>
  private let line: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var known: (offset: Int, column: Int)?

  /// - Parameter column: The column where the text begins.
  init(_ text: UnsafeBufferPointer<UInt8>, line: UnsafeBufferPointer<UInt8>, from column: Int) {
    self.text = text
    self.line = line
    start = column
    known = (0, column)
  }

  /// Returns the text's first column if source and text don't match.
  /// - Parameter offset: Not less than in an earlier call.
  mutating func column(ofOffset offset: Int) -> Int {
    guard let (before, column) = known else { return start }
    let rest = UnsafeBufferPointer(rebasing: text[before...])
    known = align(rest, upTo: offset - before, with: line, from: column).map { (offset, $0) }
    return known?.column ?? start
  }
}
