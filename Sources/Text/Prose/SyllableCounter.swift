/// Counts the syllables of English words: one for each group of vowels, corrected for silent endings and for
/// neighbouring vowels that are pronounced separately. A list of exceptions comes first.
///
/// A number counts one syllable per digit. A word in capitals is spelled out: "IMS" has three.
package struct SyllableCounter: Sendable {
  /// Syllable counts, keyed by the hash of the word's letters.
  private var exceptions: [UInt64: UInt8] = [:]

  package static let english = SyllableCounter(exceptions: PackageResources.syllables_en_txt)

  /// Each line is a word, a space and a number; lines that begin with `#` are comments.
  init(exceptions lines: [UInt8]) {
    for line in lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard fields.count == 2, let count = UInt8(String(decoding: fields[1], as: UTF8.self)) else { continue }
      var hash = WordHash()
      for letter in fields[0] where letter != UInt8(ascii: "'") { hash.append(letter) }
      exceptions[hash.value] = count
    }
  }

  /// One count for each token; 0 for signs.
  package func syllables(of prose: Prose, in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      prose.tokens.map { $0.kind == .sign ? 0 : syllables(of: bytes[$0.range.clamped(to: bytes.indices)]) }
    }
  }

  /// For one token in UTF-8. Apostrophes are ignored.
  private func syllables(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 3) { buffer in
      // Three zero bytes in front, so that looking back needs no bounds check.
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
        // The second byte of a Latin-1 letter. Other bytes beyond ASCII, such as those of an apostrophe, are skipped.
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

/// The vowel without its accent, from the second UTF-8 byte of a letter in U+00C0 to U+00FF. An accented E becomes an
/// A, because the final e of "café" is pronounced. Any letter that is not a vowel becomes "c": which consonant makes no
/// difference.
private func vowelOfLatin1(_ byte: UInt8) -> UInt8 {
  switch byte | 0x20 {
  case 0xA0...0xA6, 0xA8...0xAB: UInt8(ascii: "a")
  case 0xAC...0xAF: UInt8(ascii: "i")
  case 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
  case 0xB9...0xBC: UInt8(ascii: "u")
  default: UInt8(ascii: "c")
  }
}
