/// What the printing program says of a document, in three lines.
struct PrintReply {
  var pages: Int
  /// Empty where everything fitted.
  var overflow: String
  /// The first address that was asked for and refused; empty for none.
  var refused: String

  init?(_ frame: [UInt8]) {
    let lines = String(decoding: frame, as: UTF8.self).split(
      separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, let pages = Int(lines[0]) else { return nil }
    self.pages = pages
    overflow = String(lines[1])
    refused = String(lines[2])
  }
}
