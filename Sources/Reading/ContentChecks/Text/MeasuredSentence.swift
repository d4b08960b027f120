import ClinicSite

/// A sentence of a text, and its size.
struct MeasuredSentence: Sendable, Hashable {
  /// Offsets into the text's UTF-8, without the space around it.
  var range: Range<Int>
  var words = 0
  /// 0 where nothing counted them.
  var syllables = 0
  /// Words of three syllables and more.
  var longWords = 0
}

/// The same sentences and words as `sentences`, found on bytes and with no text of their own, since every word of every
/// page passes here.
func measuredSentences(of text: String, syllables counter: SyllableCounter?) -> [MeasuredSentence] {
  var text = text
  return text.withUTF8 { bytes in
    var scanner = SentenceScanner(bytes: bytes, counter: counter)
    scanner.scan()
    return scanner.sentences
  }
}

private struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let counter: SyllableCounter?
  var sentences: [MeasuredSentence] = []
  private var current = MeasuredSentence(range: 0..<0)
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>, counter: SyllableCounter?) {
    self.bytes = bytes
    self.counter = counter
  }

  mutating func scan() {
    var start: Int?
    while index < bytes.count {
      if isLetter(at: index) {
        if start == nil { start = index }
        readWord()
        continue
      }
      let mark = width(ofMarkAt: index)
      if start == nil, !isSpace(at: index) { start = index }
      guard let begun = start, bytes[index] == UInt8(ascii: ".") || isEndMark(at: index) else {
        index += mark
        continue
      }
      let point = index
      index += mark
      while index < bytes.count, isClosing(at: index) { index += width(ofMarkAt: index) }
      if index == bytes.count || isSpace(at: index), !isAbbreviated(upTo: point, from: begun) {
        finish(begun..<index)
        start = nil
      }
    }
    if let start { finish(start..<bytes.count) }
  }

  private mutating func finish(_ range: Range<Int>) {
    current.range = range
    if current.words > 0 { sentences.append(current) }
    current = MeasuredSentence(range: 0..<0)
  }

  /// A run of letters and digits with the apostrophes, hyphens and points inside it; its syllables are those of its parts.
  private mutating func readWord() {
    var syllables = 0
    var start = index
    while index < bytes.count {
      if isLetter(at: index) {
        index += 1
        continue
      }
      let mark = width(ofMarkAt: index)
      guard isJoining(at: index), index + mark < bytes.count, isLetter(at: index + mark) else { break }
      if !isApostrophe(at: index) {
        syllables += counter?.syllables(of: bytes[start..<index]) ?? 0
        start = index + mark
      }
      index += mark
    }
    syllables += counter?.syllables(of: bytes[start..<index]) ?? 0
    current.words += 1
    current.syllables += syllables
    if syllables >= 3 { current.longWords += 1 }
  }

  /// Whether the point at an offset belongs to a word such as "Dr." or to an initial.
  private func isAbbreviated(upTo point: Int, from sentenceStart: Int) -> Bool {
    guard bytes[point] == UInt8(ascii: ".") else { return false }
    var start = point
    while start > sentenceStart, !isSpace(at: start - 1), bytes[start - 1] != UInt8(ascii: "(") { start -= 1 }
    guard point - start <= 6 else { return false }
    if point - start == 1 { return (0x41...0x5A).contains(bytes[start]) && bytes[start] != UInt8(ascii: "I") }
    return Sentence.abbreviations.contains(String(decoding: bytes[start..<point], as: UTF8.self))
  }
}

// Letters are ASCII's, digits, and everything beyond Latin-1's signs but the general punctuation (E2 80–81).
extension SentenceScanner {
  private func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 {
      let lower = byte | 0x20
      return lower >= 0x61 && lower <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
    if byte < 0xC0 { return true }
    return byte != 0xC2 && !isPunctuation(at: index)
  }

  private func isPunctuation(at index: Int) -> Bool {
    bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] < 0x82
  }

  /// In bytes. What is no letter is ASCII, a sign of Latin-1 or general punctuation.
  private func width(ofMarkAt index: Int) -> Int {
    let width = bytes[index] < 0x80 ? 1 : bytes[index] == 0xC2 ? 2 : 3
    return min(width, bytes.count - index)
  }

  private func isPunctuation(_ last: UInt8, at index: Int) -> Bool {
    isPunctuation(at: index) && bytes[index + 1] == 0x80 && bytes[index + 2] == last
  }

  private func isSpace(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
    return byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      || byte == 0xA0 && bytes[index - 1] == 0xC2
      || isPunctuation(0xAF, at: index)
  }

  /// `!`, `?` and `…`
  private func isEndMark(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") || isPunctuation(0xA6, at: index)
  }

  /// `"`, `'`, `)`, `]`, `”` and `’`
  private func isClosing(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x22, 0x27, 0x29, 0x5D: true
    default: isPunctuation(0x9D, at: index) || isPunctuation(0x99, at: index)
    }
  }

  private func isApostrophe(at index: Int) -> Bool { bytes[index] == 0x27 || isPunctuation(0x99, at: index) }

  /// Apostrophes, hyphens, points and commas.
  private func isJoining(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x27, 0x2C, 0x2D, 0x2E: true
    default: isPunctuation(0x99, at: index) || isPunctuation(0x91, at: index)
    }
  }
}
