/// A Unicode scalar as it is encoded in UTF-8.
struct EncodedCharacter {
  var scalar: Unicode.Scalar
  /// In bytes.
  var length: Int
}

extension Tokenizer {
  /// Treats each invalid UTF-8 byte as one unknown character.
  func character(at offset: Int) -> EncodedCharacter {
    let first = bytes[offset]
    if first < 0x80 { return EncodedCharacter(scalar: Unicode.Scalar(first), length: 1) }
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    guard length > 1, offset + length <= bytes.count else {
      return EncodedCharacter(scalar: "\u{FFFD}", length: 1)
    }
    for index in (offset + 1)..<(offset + length) {
      guard bytes[index] & 0xC0 == 0x80 else { return EncodedCharacter(scalar: "\u{FFFD}", length: 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return EncodedCharacter(scalar: "\u{FFFD}", length: 1) }
    return EncodedCharacter(scalar: scalar, length: length)
  }

  /// Whether a word can begin at `offset`.
  func isLetterOrDigit(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return isLetterOrDigit(byte) }
    let role = character(at: offset).scalar.role
    return role == .letter || role == .digit
  }

  func isLetterOrDigit(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || isDigit(byte) }

  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The length in bytes of the space character at `offset`, or 0 if there is none.
  func spaceLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    let byte = bytes[offset]
    if byte < 0x80 { return byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
    let character = character(at: offset)
    return character.scalar.role == .space ? character.length : 0
  }
}
