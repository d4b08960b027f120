/// Corrected lines to show in help: without indentation, with their comment, ready to be typed.
extension SourceLine {
  /// `title: IMS: what it is` → `title: "IMS: what it is"`. Nil if the line has no value, or begins a list or map that
  /// may be intended.
  func quotingValue(includingBrackets: Bool = false) -> String? {
    guard let first = value.first, includingBrackets || (first != "[" && first != "{") else { return nil }
    return replacing(valueStart..<valueEnd, by: quoted(value))
  }

  /// `title: {{ name }}` → `title: "{{ name }}"`.
  func quotingDoubleBraces() -> String? {
    value.starts(with: ["{", "{"]) ? quotingValue(includingBrackets: true) : nil
  }

  /// `@home: x` → `"@home": x`.
  func quotingName() -> String? {
    colon.map { replacing(nameStart..<$0, by: quoted(scalars[nameStart..<$0])) }
  }

  /// `title: "a" b` → `title: '"a" b'`, and `title: 'it's so'` → `title: "it's so"`.
  func quotingAnew() -> String? {
    guard let first = value.first, first.isQuote else { return nil }
    guard value.count > 1, value.last == first else { return quotingValue() }
    let inside = value.dropFirst().dropLast()
    return inside.contains("\\") ? nil : replacing(valueStart..<valueEnd, by: quoted(inside))
  }

  /// Quotes the item from here to the next comma or bracket, inside `[ ]` and `{ }`.
  func quotingItem(from position: Int) -> String? {
    guard scalars.indices.contains(position) else { return nil }
    let closing: [Unicode.Scalar] = [",", "]", "}"]
    var item = scalars[position...].prefix { !closing.contains($0) }
    while item.last?.isSpace == true { item.removeLast() }
    return item.isEmpty || item.contains(where: \.isQuote) ? nil : quoted(item)
  }

  /// Where the item that contains this position begins, inside `[ ]` and `{ }`.
  func itemStart(before position: Int) -> Int {
    var start = min(position, scalars.count)
    let opening: [Unicode.Scalar] = [",", "[", "{"]
    while start > 0, !opening.contains(scalars[start - 1]) {
      if scalars[start - 1] == ":", start < scalars.count, scalars[start].isSpace { break }
      start -= 1
    }
    return scalars[start...].firstIndex { !$0.isSpace } ?? start
  }

  /// `title: !Wow!` → `title: "!Wow!"`, if the tag begins at this position.
  func quotingTagAndValue(at position: Int) -> String? {
    guard position == tagStart, position < valueEnd else { return nil }
    return replacing(position..<valueEnd, by: quoted(scalars[position..<valueEnd]))
  }

  /// `"C:\d"` → `'C:\d'`, if nothing inside needs double quotes.
  func swappingQuotes() -> String? {
    guard value.count > 1, value.first == "\"", value.last == "\"" else { return nil }
    let inside = value.dropFirst().dropLast()
    guard !inside.contains("'"), !inside.contains("\"") else { return nil }
    return replacing(valueStart..<valueEnd, by: "'\(text(inside))'")
  }

  func closingQuote(_ quote: Unicode.Scalar, openedAt position: Int) -> String? {
    position == valueStart ? replacing(scalars.count..<scalars.count, by: String(Character(quote))) : nil
  }

  func insertingSpace(at position: Int) -> String {
    replacing(position..<position, by: " ")
  }

  func insertingDash() -> String {
    replacing(indentation..<indentation, by: "- ")
  }

  /// `!placeholder phone: 613` → `phone: !placeholder 613`.
  func movingTagBehindName() -> String? {
    guard let colon, nameStart < colon, scalars[nameStart] == "!" else { return nil }
    let parts = scalars[nameStart..<colon].split(maxSplits: 1, whereSeparator: \.isSpace)
    guard parts.count == 2, valueStart <= valueEnd else { return nil }
    let moved = "\(text(parts[1])): \(text(parts[0])) \(text(scalars[valueStart..<valueEnd]))"
    return replacing(nameStart..<valueEnd, by: moved)
  }

  private func replacing(_ range: Range<Int>, by replacement: String) -> String {
    let before = text(scalars[min(indentation, range.lowerBound)..<range.lowerBound])
    return before + replacement + text(scalars[range.upperBound...])
  }

  /// Prefers the quotes that need no escapes.
  private func quoted(_ value: ArraySlice<Unicode.Scalar>) -> String {
    if !value.contains("\""), !value.contains("\\") { return "\"\(text(value))\"" }
    if !value.contains("'") { return "'\(text(value))'" }
    let escaped: [Unicode.Scalar] = value.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"\(text(escaped[...]))\""
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
