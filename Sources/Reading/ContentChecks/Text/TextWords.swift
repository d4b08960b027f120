/// A text's words in lower case, as numbers, so that lists of phrases can be looked up in one pass over a page.
struct TextWords: Sendable {
  struct Word: Sendable {
    /// Of the lower-case letters; apostrophes of all kinds are one, a soft hyphen is nothing.
    var hash: UInt64
    /// Offsets into the UTF-8 of the text.
    var start: Int
    var end: Int
    /// What stands between the word and the one before.
    var boundary: Boundary
    var isNumber: Bool
  }

  enum Boundary: UInt8, Sendable, Comparable {
    case none, comma, clause, sentence

    static func < (one: Boundary, other: Boundary) -> Bool { one.rawValue < other.rawValue }
  }

  private(set) var words: [Word] = []
  /// Indices of the words that begin a sentence.
  private var sentenceStarts: [Int] = []
  /// Whether each sentence that begins at a word is a question; by the index of its last word.
  private(set) var questionEnds: Set<Int> = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { scan($0) }
  }

  /// The words of a sentence around a word.
  func sentence(around index: Int) -> Range<Int> {
    var (low, high) = (0, sentenceStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentenceStarts[middle] <= index { low = middle } else { high = middle }
    }
    return sentenceStarts[low]..<(high < sentenceStarts.count ? sentenceStarts[high] : words.count)
  }

  /// The sentences in which some word is such, by the index of their first word.
  func sentences(withWord isSuch: (Int) -> Bool) -> Set<Int> {
    var found: Set<Int> = []
    for index in words.indices where isSuch(index) { found.insert(sentence(around: index).lowerBound) }
    return found
  }

  static func hash(_ word: String) -> UInt64 {
    TextWords(word).words.first?.hash ?? 0
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(bytes.count / 5 + 1)
    var boundary = Boundary.sentence
    var index = 0
    while index < bytes.count {
      if boundary == .sentence, sentenceStarts.last != words.count { sentenceStarts.append(words.count) }
      let start = index
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      while index < bytes.count {
        let piece = pieceOfWord(bytes, at: index, isInside: index > start)
        guard piece.length > 0 else { break }
        if let byte = piece.byte {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        } else if piece.length == 1 || bytes[index] != 0xC2 {
          for offset in index..<(index + piece.length) { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3 }
        }
        index += piece.length
      }
      if index > start {
        let isNumber = bytes[start] &- 0x30 < 10
        words.append(Word(hash: hash, start: start, end: index, boundary: boundary, isNumber: isNumber))
        boundary = .none
      } else {
        let byte = bytes[index]
        if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "$") {
          words.append(
            Word(
              hash: (hash ^ UInt64(byte)) &* 0x100_0000_01b3, start: index, end: index + 1, boundary: boundary,
              isNumber: false))
          boundary = .none
        } else {
          let isLast = index + 1 >= bytes.count || bytes[index + 1] <= 0x20 || isClosing(bytes, at: index + 1)
          boundary = max(boundary, boundaryAfter(byte, isBeforeSpace: isLast))
          if byte == UInt8(ascii: "?"), !words.isEmpty { questionEnds.insert(words.count - 1) }
        }
        index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }
}

private func boundaryAfter(_ byte: UInt8, isBeforeSpace: Bool) -> TextWords.Boundary {
  switch byte {
  case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): isBeforeSpace ? .sentence : .none
  case UInt8(ascii: ";"), UInt8(ascii: ":"): .clause
  case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): .comma
  default: .none
  }
}

/// A quotation mark or bracket that closes.
private func isClosing(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let byte = bytes[index]
  return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xE2
}

/// How many bytes at a place belong to a word, and the byte that they count as, if it is another one.
private func pieceOfWord(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, isInside: Bool
) -> (length: Int, byte: UInt8?) {
  let byte = bytes[index]
  let isLetterOrDigit = byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  if isLetterOrDigit { return (1, byte &- 0x41 < 26 ? byte | 0x20 : byte) }
  func isWord(at next: Int) -> Bool {
    next < bytes.count && ((bytes[next] | 0x20) &- 0x61 < 26 || bytes[next] &- 0x30 < 10 || bytes[next] >= 0xC3)
  }
  if byte < 0x80 {
    guard isInside, isWord(at: index + 1) else { return (0, nil) }
    if byte == UInt8(ascii: "'") { return (1, byte) }
    let isInNumber = bytes[index - 1] &- 0x30 < 10 && bytes[index + 1] &- 0x30 < 10
    return (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && isInNumber ? (1, byte) : (0, nil)
  }
  if byte == 0xC2, index + 1 < bytes.count { return bytes[index + 1] == 0xAD && isInside ? (2, nil) : (0, nil) }
  if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 {
    let isApostrophe = bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0x99
    return isApostrophe && isInside && isWord(at: index + 3) ? (3, UInt8(ascii: "'")) : (0, nil)
  }
  let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  return (min(length, bytes.count - index), nil)
}
