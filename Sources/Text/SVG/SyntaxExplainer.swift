extension SVGSanitizer {
  /// Explains an error of libexpat in plain words.
  func explanation(of error: XMLError) -> SVGProblem {
    let (message, offset) = message(for: error.kind, at: error.offset)
    return message.problem(at: offset)
  }

  private func message(for kind: XMLError.Kind, at offset: Int) -> (SyntaxMessage, Int) {
    switch kind {
    case .noElement: open.last.map { (.unclosedElement($0.name), $0.start) } ?? (.empty, 0)
    case .mismatchedTag:
      (.mismatchedTag(name(at: offset), open: open.last?.name ?? ""), max(offset - "</".utf8.count, 0))
    case .malformed: (malformation(at: offset), offset)
    case .unclosedTag: (.unclosedTag, offset)
    case .unclosedCharacterData: (.unclosedCharacterData, offset)
    case .duplicateAttribute: (.duplicateAttribute, offset)
    case .textBehindRoot: (.textBehindRoot, offset)
    case .unknownEntity: unknownEntity(from: offset)
    case .notACharacter: (.notACharacter, offset)
    case .misplacedDeclaration: (.misplacedDeclaration, offset)
    case .malformedDeclaration: (.malformedDeclaration, offset)
    case .unboundPrefix: (.unboundPrefix(name(at: offset + 1)), offset)
    case .outOfMemory: (.outOfMemory, offset)
    case .other(let words): (.other(words), offset)
    }
  }

  private func malformation(at offset: Int) -> SyntaxMessage {
    guard offset < bytes.count else { return .malformed }
    if bytes[offset] < 0x20, !bytes[offset].isXMLSpace { return .controlCharacter }
    if bytes[offset] < 0x80 { return .malformed }
    let character = bytes[offset..<min(offset + 4, bytes.count)]
    let isSound = (1...4).contains { String(validating: character.prefix($0), as: UTF8.self) != nil }
    return isSound ? .malformed : .notUTF8
  }

  private func name(at offset: Int) -> String {
    text(from: offset) { $0.isXMLSpace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
  }

  /// Finds an unknown entity. If it is in an attribute, libexpat reports only where the element begins.
  private func unknownEntity(from offset: Int) -> (SyntaxMessage, Int) {
    for place in offset..<bytes.count where bytes[place] == UInt8(ascii: "&") {
      let name = text(from: place + 1) { $0 == UInt8(ascii: ";") }
      if !name.hasPrefix("#"), !["amp", "lt", "gt", "quot", "apos"].contains(name) {
        return (.unknownEntity("&\(name);"), place)
      }
    }
    return (.malformed, offset)
  }

  private func text(from offset: Int, until isEnd: (UInt8) -> Bool) -> String {
    String(decoding: bytes[min(offset, bytes.count)...].prefix(60).prefix { !isEnd($0) }, as: UTF8.self)
  }
}
