/// The printing program's reply for one document: three lines.
struct PrintReply {
  var pages: Int
  /// The first text that did not fit; empty if everything fitted.
  var overflow: String
  /// The first address that was requested but refused; empty if there was none.
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
