/// Where the bytes of a text stand in its source line. Asked for from left to right, so that all of them cost one walk.
struct WrittenText {
  private let text: UnsafeBufferPointer<UInt8>
  private let line: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var known: (offset: Int, column: Int)?

  /// - Parameter column: Where the text begins.
  init(_ text: UnsafeBufferPointer<UInt8>, line: UnsafeBufferPointer<UInt8>, from column: Int) {
    self.text = text
    self.line = line
    start = column
    known = (0, column)
  }

  /// The text's own column where source and text don't match.
  /// - Parameter offset: Not before one that was asked for earlier.
  mutating func column(ofOffset offset: Int) -> Int {
    guard let (before, column) = known else { return start }
    let rest = UnsafeBufferPointer(rebasing: text[before...])
    known = align(rest, upTo: offset - before, with: line, from: column).map { (offset, $0) }
    return known?.column ?? start
  }
}
