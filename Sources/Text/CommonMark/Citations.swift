import TextModel

/// A bracketed citation, `[@key]` or `[@key; @key]`, within one text node.
struct CitationGroup {
  /// From `[` up to and including `]`, in bytes of the text.
  var range: Range<Int>
  /// The keys and the offsets of their `@`; nil if the citation is malformed.
  var keys: [(key: String, offset: Int)]?
}

/// The next citation at or after `start`. A `[@` that is never closed is a malformed citation up to the end of the
/// text.
func nextCitation(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> CitationGroup? {
  var search = start
  while let index = text.firstPlace(of: UInt8(ascii: "["), from: search) {
    search = index + 1
    guard search < text.count, text[search] == UInt8(ascii: "@") else { continue }
    guard let close = text.firstPlace(of: UInt8(ascii: "]"), from: search) else {
      return CitationGroup(range: index..<text.count, keys: nil)
    }
    return CitationGroup(range: index..<(close + 1), keys: keys(in: text, index + 1..<close))
  }
  return nil
}

private func keys(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [(key: String, offset: Int)]? {
  var keys: [(key: String, offset: Int)] = []
  for part in text[range].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
    let leading = part.drop { $0 == UInt8(ascii: " ") }
    let key = leading.dropFirst()
    guard leading.first == UInt8(ascii: "@"), !key.isEmpty, key.allSatisfy(isKeyByte) else { return nil }
    keys.append((String(decoding: key, as: UTF8.self), leading.startIndex))
  }
  return keys
}

private func isKeyByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."):
    true
  default: false
  }
}
