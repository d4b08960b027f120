/// The column, from 1 and in bytes, at which the byte `offset` of `text` is written in a source line, where `text`
/// is what CommonMark made of the line from `column` on.
///
/// Backslash escapes, entities and smart punctuation make source and text differ in length. Nil where they don't match.
public func alignedColumn(
  ofOffset offset: Int, in text: UnsafeBufferPointer<UInt8>, line: UnsafeBufferPointer<UInt8>, from column: Int
) -> Int? {
  // Most text is written as it is.
  let start = UnsafeBufferPointer(rebasing: text[..<min(offset, text.count)])
  if offset <= text.count, line.has(start, at: column - 1), start.firstPlace(of: UInt8(ascii: "&"), from: 0) == nil,
    start.firstPlace(of: UInt8(ascii: "\\"), from: 0) == nil
  {
    return column + offset
  }
  var source = column - 1
  var index = 0
  while index < offset {
    guard source >= 0, source < line.count else { return nil }
    let byte = line[source]
    if byte == text[index], byte != UInt8(ascii: "&"), byte != UInt8(ascii: "\\") {
      source += 1
      index += 1
      continue
    }
    guard let step = replacement(at: source, of: line, for: text, at: index) else { return nil }
    if index + step.textLength > offset { break }
    source += step.sourceLength
    index += step.textLength
  }
  return source + 1
}

private func replacement(
  at source: Int, of line: UnsafeBufferPointer<UInt8>, for text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (sourceLength: Int, textLength: Int)? {
  switch line[source] {
  case UInt8(ascii: "\\"):
    if source + 1 < line.count, line[source + 1] == text[index] { return (2, 1) }
    return text[index] == UInt8(ascii: "\\") ? (1, 1) : nil
  case UInt8(ascii: "&"):
    if let entity = decodedEntity(at: source, of: line), matches(entity.text, text, at: index) {
      return (entity.sourceLength, entity.text.count)
    }
    return text[index] == UInt8(ascii: "&") ? (1, 1) : nil
  case 0:
    return matches([0xEF, 0xBF, 0xBD], text, at: index) ? (1, 3) : nil
  default:
    for (written, typographic) in smartPunctuation
    where matches(written, line, at: source) && matches(typographic, text, at: index) {
      return (written.count, typographic.count)
    }
    return nil
  }
}

/// Longest first.
private let smartPunctuation: [(written: [UInt8], typographic: [UInt8])] = [
  ("---", "—"), ("...", "…"), ("--", "–"), ("'", "’"), ("'", "‘"), ("\"", "“"), ("\"", "”"),
].map { (Array($0.utf8), Array($1.utf8)) }

private func matches(_ bytes: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  index + bytes.count <= text.count && bytes.indices.allSatisfy { bytes[$0] == text[index + $0] }
}

/// libcmark itself says what an entity stands for.
private func decodedEntity(at start: Int, of line: UnsafeBufferPointer<UInt8>) -> (sourceLength: Int, text: [UInt8])? {
  let end = line[(start + 1)...].firstIndex { !isEntityByte($0) }
  guard let end, line[end] == UInt8(ascii: ";") else { return nil }
  let entity = UnsafeBufferPointer(rebasing: line[start...end])
  let tree = MarkdownTree(parsing: entity, smartPunctuation: false)
  var text: [UInt8] = []
  tree.walk { node, isEntering in if isEntering && node.kind == .text { text += node.literal } }
  return text.elementsEqual(entity) ? nil : (entity.count, text)
}

private func isEntityByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
    true
  default: false
  }
}
