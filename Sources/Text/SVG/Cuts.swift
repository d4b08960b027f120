/// What is left out of the public copy. All else keeps its bytes, so that a picture without it is published as it is.
struct Cuts {
  private struct Cut {
    var range: Range<Int>
    var isInContent: Bool
  }

  private var cuts: [Cut] = []

  /// None may overlap another.
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
      // Texts that meet must not become "]]>", which XML forbids in them.
      if cut.isInContent, rest.last == UInt8(ascii: "]") { rest += "<!---->".utf8 }
      place = cut.range.upperBound
    }
    return rest + bytes[place...]
  }
}
