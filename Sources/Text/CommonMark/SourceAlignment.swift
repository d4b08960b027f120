import TextModel

/// Finds where the byte at `offset` of `text` is written. `text` is what CommonMark made of `line` from `column` on;
/// backslash escapes, entities and smart punctuation can make the two differ in length.
///
/// - Parameters:
///   - column: From 1, in bytes.
///   - shift: Called after each piece whose length differs, with the offset and the column that follow it; with nil for
///     the column where text and line stop matching.
/// - Returns: The column of `offset`, or nil if the two don't match up to there.
@discardableResult func align(
  _ text: UnsafeBufferPointer<UInt8>, upTo offset: Int, with line: UnsafeBufferPointer<UInt8>, from column: Int,
  shift: (_ offset: Int, _ column: Int?) -> Void = { _, _ in }
) -> Int? {
  if isWrittenAsItIs(text, upTo: offset, in: line, at: column) { return column + offset }
  var source = column - 1
  var index = 0
  while index < offset {
    guard source >= 0, source < line.count else {
      shift(index, nil)
      return nil
    }
    let byte = line[source]
    if byte == text[index], byte != UInt8(ascii: "&"), byte != UInt8(ascii: "\\") {
      source += 1
      index += 1
      continue
    }
    guard let step = replacement(at: source, of: line, for: text, at: index) else {
      shift(index, nil)
      return nil
    }
    if index + step.textLength > offset { break }
    source += step.sourceLength
    index += step.textLength
    if step.sourceLength != step.textLength { shift(index, source + 1) }
  }
  return source + 1
}

/// Whether text and source are the same, as for most text: a fast path.
private func isWrittenAsItIs(
  _ text: UnsafeBufferPointer<UInt8>, upTo offset: Int, in line: UnsafeBufferPointer<UInt8>, at column: Int
) -> Bool {
  let start = UnsafeBufferPointer(rebasing: text[..<min(offset, text.count)])
  return offset <= text.count && line.has(start, at: column - 1)
    && start.firstPlace(of: UInt8(ascii: "&"), from: 0) == nil
    && start.firstPlace(of: UInt8(ascii: "\\"), from: 0) == nil
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

/// Longest first, so that `---` is not taken for `--`.
private let smartPunctuation: [(written: [UInt8], typographic: [UInt8])] = [
  ("---", "—"), ("...", "…"), ("--", "–"), ("'", "’"), ("'", "‘"), ("\"", "“"), ("\"", "”"),
].map { (Array($0.utf8), Array($1.utf8)) }

private func matches(_ bytes: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  index + bytes.count <= text.count && bytes.indices.allSatisfy { bytes[$0] == text[index + $0] }
}

/// Decodes an entity with libcmark itself, so that there is no second table of them.
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
