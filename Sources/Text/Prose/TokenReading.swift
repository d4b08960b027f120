extension Tokenizer {
  /// Reads the character at `index` if it belongs to the token that began at `start`. Returns whether it does.
  mutating func readPiece(ofTokenFrom start: Int, into hash: inout WordHash) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80 { return readCharacter(ofTokenFrom: start, into: &hash) }
    if isLetterOrDigit(byte) {
      hash.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    } else if byte == UInt8(ascii: "'"), index > start, isLetterOrDigit(at: index + 1) {
      hash.append(byte)
    } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index > start, isDigit(bytes[index - 1]),
      index + 1 < bytes.count, isDigit(bytes[index + 1])
    {
      hash.append(byte)
    } else {
      return false
    }
    index += 1
    return true
  }

  private mutating func readCharacter(ofTokenFrom start: Int, into hash: inout WordHash) -> Bool {
    let character = character(at: index)
    switch character.scalar.role {
    case .letter, .digit: hash.appendSmall(character.scalar)
    case .mark where index > start: hash.appendSmall(character.scalar)
    case .unseen where index > start: break
    case .apostrophe where index > start && isLetterOrDigit(at: index + character.length):
      hash.append(UInt8(ascii: "'"))
    default: return false
    }
    index += character.length
    return true
  }
}

extension WordHash {
  fileprivate mutating func appendSmall(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xDE:
      append(0xC3)
      append(UInt8(truncatingIfNeeded: scalar.value + 0x20 - 0x40))
    case ..<0x100: for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    default: for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
    }
  }
}
