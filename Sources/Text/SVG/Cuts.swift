/// The byte ranges left out of the public copy. All other bytes stay, so a picture without such ranges is published
/// unchanged.
struct Cuts {
  private struct Cut {
    var range: Range<Int>
    var isInContent: Bool
  }

  private var cuts: [Cut] = []

  /// Ranges must not overlap.
  mutating func append(_ range: Range<Int>, isInContent: Bool = false) {
    cuts.append(Cut(range: range, isInContent: isInContent))
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    if cuts.isEmpty { return bytes }
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    var place = 0
    for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      rest += bytes[place..<cut.range.lowerBound]
      // Where a cut joins two texts, they must not form "]]>", which XML forbids in text.
      if cut.isInContent, rest.last == UInt8(ascii: "]") { rest += "<!---->".utf8 }
      place = cut.range.upperBound
    }
    return rest + bytes[place...]
  }
}
