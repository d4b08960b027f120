/// The source of a start tag: libexpat reports names and values, but not which bytes they come from.
struct WrittenTag {
  struct Attribute {
    var name: String
    /// Without quotation marks.
    var value: Range<Int>
    var start: Int
    /// Includes the space before it.
    var whole: Range<Int>

    var declaresNamespace: Bool { name == "xmlns" || name.hasPrefix("xmlns:") }
  }

  var name: String
  var attributes: [Attribute] = []

  /// `range` must hold a tag that libexpat has accepted.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound + 1
    func skip(while belongs: (UInt8) -> Bool) -> Range<Int> {
      let start = place
      while place < range.upperBound, belongs(bytes[place]) { place += 1 }
      return start..<place
    }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    name = text(skip { !$0.isXMLSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") })
    while true {
      let space = skip(while: \.isXMLSpace)
      let name = skip { !$0.isXMLSpace && !"=/>".utf8.contains($0) }
      if name.isEmpty { return }
      _ = skip { $0.isXMLSpace || $0 == UInt8(ascii: "=") }
      guard place < range.upperBound else { return }
      let quote = bytes[place]
      place += 1
      let value = skip { $0 != quote }
      place = min(place + 1, range.upperBound)
      attributes.append(
        Attribute(name: text(name), value: value, start: name.lowerBound, whole: space.lowerBound..<place))
    }
  }
}
