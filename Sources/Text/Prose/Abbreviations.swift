/// What a period after a word can mean.
enum PointMeaning {
  /// Never the end of a sentence: "Dr. Gunn".
  case abbreviation
  /// The end of a sentence only before a capital: "No. 5", "p. ex. la", "etc. Then".
  case abbreviationOrEnd
  case end
}

extension Tokenizer {
  /// The meaning of a period directly after the last word.
  func meaning(ofPointAt offset: Int) -> PointMeaning {
    guard let last = tokens.last, last.range.upperBound == offset, last.kind == .word else { return .end }
    let word = wordStart..<tokens.count
    if word.count == 1, isInitial(last.range) { return .abbreviation }
    let hash = tokens[word].dropFirst().reduce(tokens[wordStart].hash) { WordHash.joined($0, $1.hash) }
    let whole = Word(tokens: word, hash: hash)
    if titlesAndSuch.contains(whole) { return .abbreviation }
    let hasPointInside = word.dropFirst().contains { bytes[tokens[$0].range.lowerBound - 1] == UInt8(ascii: ".") }
    return hasPointInside || shortenedWords.contains(whole) ? .abbreviationOrEnd : .end
  }

  /// Whether the token is one capital letter, other than the word "I".
  private func isInitial(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return bytes[range.lowerBound] &- 0x41 < 26 && bytes[range.lowerBound] != UInt8(ascii: "I") }
    let character = character(at: range.lowerBound)
    return character.length == range.count && character.scalar.isCapital
  }
}

// English and French, without the final period. Words with a period inside, such as "p.m.", need no entry here.

/// The word that they belong to always follows, so their period never ends a sentence.
private let titlesAndSuch = WordSet(
  "Dr Dre Drs Mr Mrs Ms Mx Mme Mmes Mlle Mlles MM Prof St Ste Mt vs e.g i.e p.ex à-d cf approx env av boul")

/// They may also end a sentence.
private let shortenedWords = WordSet(
  """
  No Nos ext tél tel fig vol p pp ex al etc Inc Ltd Jr Sr Ave Blvd Rd hr hrs min max \
  Jan Feb Aug Sept Oct Nov Dec janv févr juill déc
  """)
