// Classifies bytes of prose for finding contacts.
extension ContactScanner {
  func isDigit(at index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }

  func isCapital(at index: Int) -> Bool {
    bytes.indices.contains(index) && (0x41...0x5A).contains(bytes[index])
  }

  func isLetter(at index: Int) -> Bool {
    bytes.indices.contains(index) && (0x41...0x5A).contains(bytes[index] & 0xDF)
  }

  /// Part of a word: a letter, a digit, or the first byte of a letter beyond ASCII (0xC3 to 0xDF).
  func isWord(at index: Int) -> Bool {
    isDigit(at: index) || isLetter(at: index)
      || bytes.indices.contains(index) && (0xC3...0xDF).contains(bytes[index])
  }

  func take(_ count: Int, at index: inout Int) -> String {
    var end = index
    while end - index < count, isDigit(at: end) { end += 1 }
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  func word(at start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < bytes.count, isWord(at: end) || bytes[end] >= 0x80 { end += 1 }
    return start < end ? bytes[start..<end] : []
  }

  func lowercased(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }

  /// Skips up to two of the characters people write between groups of digits: spaces, no-break spaces, dashes, periods,
  /// brackets.
  func skipSeparators(at index: inout Int) {
    for _ in 0..<2 { index += separatorLength(at: index) }
  }

  func isSeparator(at index: Int) -> Bool { separatorLength(at: index) > 0 }

  func separatorLength(at index: Int) -> Int {
    guard bytes.indices.contains(index) else { return 0 }
    if " -.()".utf8.contains(bytes[index]) { return 1 }
    if bytes[index...].starts(with: [0xC2, 0xA0]) { return 2 }
    let isDashOrThinSpace = bytes[index...].starts(with: [0xE2, 0x80])
    return isDashOrThinSpace && index + 2 < bytes.count && [0x90, 0x91, 0x92, 0x93, 0xAF].contains(bytes[index + 2])
      ? 3 : 0
  }
}
