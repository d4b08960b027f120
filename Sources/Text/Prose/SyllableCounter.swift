/// How many syllables an English word has: its groups of vowels, but for endings that are silent and neighbours that are
/// not one sound, and but for a list of exceptions.
///
/// A number has a syllable a digit; a word in capitals is spelled out (IMS has three).
package struct SyllableCounter: Sendable {
  /// By the hash of the word's letters.
  private var exceptions: [UInt64: UInt8] = [:]

  package static let english = SyllableCounter(exceptions: PackageResources.syllables_en_txt)

  /// Lines of a word, a space and a number; those with `#` are comments.
  init(exceptions lines: [UInt8]) {
    for line in lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard fields.count == 2, let count = UInt8(String(decoding: fields[1], as: UTF8.self)) else { continue }
      var hash = WordHash()
      for letter in fields[0] where letter != UInt8(ascii: "'") { hash.append(letter) }
      exceptions[hash.value] = count
    }
  }

  /// Of each token of a text; a sign has none.
  package func syllables(of prose: Prose, in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      prose.tokens.map { $0.kind == .sign ? 0 : syllables(of: bytes[$0.range.clamped(to: bytes.indices)]) }
    }
  }

  /// Of a word without hyphens, in UTF-8, with or without its apostrophes.
  private func syllables(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 3) { buffer in
      // Three bytes in front, so that looking back needs no check.
      buffer.initialize(repeating: 0)
      var count = 3
      var digits = 0
      var capitals = 0
      var spelled = 0
      var before = WordHash()
      var hash = WordHash()
      var lead: UInt8 = 0
      for byte in word {
        var letter = byte
        defer { lead = byte }
        switch byte {
        case 0x30...0x39:
          digits += 1
          continue
        case 0x41...0x5A:
          letter = byte | 0x20
          capitals += 1
          spelled += letter == UInt8(ascii: "w") ? 3 : 1
        case 0x61...0x7A: break
        // Not the rest of an apostrophe or of another script's letter.
        case 0x80...0xBF where lead == 0xC3: letter = vowelOfLatin1(byte)
        default: continue
        }
        buffer[count] = letter
        count += 1
        before = hash
        hash.append(letter)
      }
      let letters = count - 3
      if letters == 0 { return max(digits, 1) }
      if capitals == letters, letters > 1 { return spelled + digits }
      if let known = exceptions[hash.value] { return Int(known) + digits }
      if buffer[count - 1] == UInt8(ascii: "s"), let known = exceptions[before.value] {
        return Int(known) + digits
      }
      return digits + syllablesBySpelling(UnsafeBufferPointer(buffer)[3..<count])
    }
  }
}

/// The letter below the accent, from the second byte of a letter of Latin-1, but an A for an E, since that of "café" is
/// heard; a consonant of no account for others.
private func vowelOfLatin1(_ byte: UInt8) -> UInt8 {
  switch byte | 0x20 {
  case 0xA0...0xA6, 0xA8...0xAB: UInt8(ascii: "a")
  case 0xAC...0xAF: UInt8(ascii: "i")
  case 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
  case 0xB9...0xBC: UInt8(ascii: "u")
  default: UInt8(ascii: "c")
  }
}
