/// Splits a text into tokens and sentences in one pass over its bytes.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// The index of the last word's first token.
  private(set) var wordStart = 0
  /// The strongest punctuation since the last token.
  var boundary = Token.Boundary.sentence

  /// The first byte of the current sentence; nil between sentences.
  var sentenceStart: Int?
  /// The current sentence, if it may have ended at its last mark: the next token decides.
  var ended: EndedSentence?
  /// The number of tokens at the last question mark.
  var tokensAtQuestion: Int?
  /// The end of the last character that is not a space.
  private var contentEnd = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var hasTokensInSentence: Bool { tokens.count > (sentences.last?.tokens.upperBound ?? 0) }

  mutating func readText() {
    tokens.reserveCapacity(bytes.count / 5 + 1)
    while index < bytes.count {
      if isLetterOrDigit(at: index) {
        readWord()
      } else {
        let space = spaceLength(at: index)
        index += space
        guard space == 0 else { continue }
        if sentenceStart == nil { sentenceStart = index }
        readMark()
      }
      contentEnd = index
    }
    if let start = ended?.range.lowerBound ?? sentenceStart, hasTokensInSentence {
      finishSentence(start..<contentEnd)
    }
  }

  private mutating func readMark() {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): readEndMarks()
    case UInt8(ascii: ";"), UInt8(ascii: ":"): skipMark(boundary: .clause)
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): skipMark(boundary: .comma)
    case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "$"): readSigns()
    case ..<0x80: index += 1
    default:
      let character = character(at: index)
      switch character.scalar.role {
      case .ellipsis: readEndMarks()
      case .sign: readSigns()
      case .other where isDashBetweenSpaces(character): skipMark(boundary: .clause, length: character.length)
      default: index += character.length
      }
    }
  }

  /// Reads a sign and its repetitions as one token.
  private mutating func readSigns() {
    let start = index
    let sign = character(at: start)
    var hash = WordHash()
    repeat {
      for byte in bytes[index..<(index + sign.length)] { hash.append(byte) }
      index += sign.length
    } while index < bytes.count && character(at: index).scalar == sign.scalar
    append(start..<index, hash, .sign)
  }

  private mutating func skipMark(boundary mark: Token.Boundary, length: Int = 1) {
    boundary = max(boundary, mark)
    index += length
  }

  /// A dash that separates clauses, other than in "Monday–Friday".
  private func isDashBetweenSpaces(_ character: EncodedCharacter) -> Bool {
    (character.scalar == "–" || character.scalar == "—") && contentEnd < index
      && spaceLength(at: index + character.length) > 0
  }

  private mutating func readWord() {
    wordStart = tokens.count
    readToken(isJoined: false)
    while skipJoiningMark() { readToken(isJoined: true) }
  }

  /// Skips a hyphen, a period or a comma if a letter or digit follows.
  private mutating func skipJoiningMark() -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","):
      guard isLetterOrDigit(at: index + 1) else { return false }
      if bytes[index] == UInt8(ascii: ",") { boundary = .comma }
      index += 1
    case 0xE2:
      guard character(at: index).scalar.role == .hyphen, isLetterOrDigit(at: index + 3) else { return false }
      index += 3
    default: return false
    }
    return true
  }

  private mutating func readToken(isJoined: Bool) {
    let start = index
    var hash = WordHash()
    while index < bytes.count, readPiece(ofTokenFrom: start, into: &hash) {}
    let isNumber = bytes[start] < 0x80 ? isDigit(bytes[start]) : character(at: start).scalar.role == .digit
    append(start..<index, hash, isNumber ? .number : .word, isJoined: isJoined)
  }

  private mutating func append(_ range: Range<Int>, _ hash: WordHash, _ kind: Token.Kind, isJoined: Bool = false) {
    if !isJoined { beginToken(at: range.lowerBound) }
    tokens.append(Token(range: range, hash: hash.value, kind: kind, boundary: boundary, isJoined: isJoined))
    boundary = .none
  }

  mutating func finishSentence(_ range: Range<Int>) {
    let start = sentences.last?.tokens.upperBound ?? 0
    sentences.append(
      Sentence(range: range, tokens: start..<tokens.count, isQuestion: tokensAtQuestion == tokens.count))
  }
}
