/// One line split into the parts that its writer meant, even if it is not valid YAML: dashes, name and colon, tag,
/// value, comment.
struct SourceLine {
  let number: Int
  let scalars: [Unicode.Scalar]
  /// The number of spaces and tabs before the first other character.
  let indentation: Int
  /// After the dashes of list items.
  let nameStart: Int
  /// The first colon that ends a name.
  let colon: Int?
  /// Where the value begins, including its tag.
  let tagStart: Int
  /// Where the value begins, after its tag; where the name would begin if there is no name.
  let valueStart: Int
  /// The end of the value, before trailing spaces and a comment.
  let valueEnd: Int

  var isBlank: Bool { indentation == scalars.count || scalars[indentation] == "#" }
  var hasDash: Bool { nameStart > indentation }
  var isValueEmpty: Bool { valueStart >= valueEnd }
  var value: ArraySlice<Unicode.Scalar> { scalars[min(valueStart, valueEnd)..<valueEnd] }

  init(number: Int, text: String) {
    self.number = number
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, last.isSpace { scalars.removeLast() }
    self.scalars = scalars
    indentation = scalars.firstIndex { !$0.isSpace } ?? scalars.count
    var position = indentation
    while position < scalars.count, scalars[position] == "-", scalars.isSpace(position + 1) {
      position = scalars.skippingSpace(position + 1)
    }
    nameStart = position
    colon = scalars.nameColon(from: position)
    if let colon { position = scalars.skippingSpace(colon + 1) }
    tagStart = position
    if position < scalars.count, scalars[position] == "!" {
      while !scalars.isSpace(position) { position += 1 }
      position = scalars.skippingSpace(position)
    }
    valueStart = position
    valueEnd = scalars.valueEnd(from: position)
  }
}

extension Unicode.Scalar {
  var isSpace: Bool { self == " " || self == "\t" || self == "\r" }
  var isQuote: Bool { self == "\"" || self == "'" }
}

extension [Unicode.Scalar] {
  /// The end of the line counts as a space.
  fileprivate func isSpace(_ position: Int) -> Bool {
    position >= count || self[position].isSpace
  }

  fileprivate func skippingSpace(_ start: Int) -> Int {
    self[Swift.min(start, count)...].firstIndex { !$0.isSpace } ?? count
  }

  fileprivate func nameColon(from start: Int) -> Int? {
    var position = start
    guard position < count, self[position] != "[", self[position] != "{" else { return nil }
    if self[position].isQuote, let close = self[(position + 1)...].firstIndex(of: self[position]) {
      position = skippingSpace(close + 1)
      return position < count && self[position] == ":" ? position : nil
    }
    let end = valueEnd(from: position)
    return indices[position..<end].first { self[$0] == ":" && isSpace($0 + 1) }
  }

  fileprivate func valueEnd(from start: Int) -> Int {
    guard start < count, !self[start].isQuote else { return count }
    guard var end = indices[start...].first(where: { self[$0] == "#" && ($0 == start || self[$0 - 1].isSpace) }) else {
      return count
    }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return end
  }
}
