/// A sentence that seems to have ended, until the next token shows whether it goes on.
struct EndedSentence {
  /// In bytes, including the end marks.
  var range: Range<Int>
  /// The boundary to record if the sentence goes on with a small letter or a digit; nil if it ends whatever follows.
  var boundaryInside: Token.Boundary?
}

extension Tokenizer {
  /// Reads the end marks at `index`, and the closing quotation marks and brackets after them.
  mutating func readEndMarks() {
    let marks = readRowOfMarks()
    let isQuoted = skipClosingMarks()
    guard index == bytes.count || spaceLength(at: index) > 0, let start = ended?.range.lowerBound ?? sentenceStart
    else { return }
    guard hasTokensInSentence else {
      sentenceStart = nil
      return
    }
    var boundaryInside: Token.Boundary?
    switch marks {
    case .exclamationOrQuestion: break
    case .ellipsis: boundaryInside = .comma
    case .point(let offset):
      switch meaning(ofPointAt: offset) {
      case .abbreviation: return
      case .abbreviationOrEnd: boundaryInside = Token.Boundary.none
      case .end: break
      }
    }
    if isQuoted { boundaryInside = max(boundaryInside ?? .clause, .clause) }
    // Marks after a space, such as the last one of "Ah… !", belong to the sentence before.
    if let earlier = ended, earlier.boundaryInside == nil { boundaryInside = nil }
    ended = EndedSentence(range: start..<index, boundaryInside: boundaryInside)
    sentenceStart = nil
  }

  private enum EndMarks {
    case point(offset: Int)
    case ellipsis
    case exclamationOrQuestion
  }

  private mutating func readRowOfMarks() -> EndMarks {
    let start = index
    var marks = EndMarks.point(offset: start)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "."):
        if index > start, case .point = marks { marks = .ellipsis }
        index += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        if bytes[index] == UInt8(ascii: "?") { tokensAtQuestion = tokens.count }
        marks = .exclamationOrQuestion
        index += 1
      case 0xE2 where character(at: index).scalar.role == .ellipsis:
        if case .point = marks { marks = .ellipsis }
        index += 3
      default: return marks
      }
    }
    return marks
  }

  /// Returns whether one of them was a quotation mark.
  private mutating func skipClosingMarks() -> Bool {
    var isQuoted = false
    while index < bytes.count {
      let next = character(at: index)
      if next.scalar.closes {
        isQuoted = isQuoted || next.scalar.isClosingQuotationMark
        index += next.length
      } else if let length = lengthOfSpacedGuillemet() {
        isQuoted = true
        index += length
      } else {
        break
      }
    }
    return isQuoted
  }

  /// The length of a space and `»`, as French writes it; nil if something else is there.
  private func lengthOfSpacedGuillemet() -> Int? {
    let space = spaceLength(at: index)
    guard space > 0, index + space < bytes.count else { return nil }
    let next = character(at: index + space)
    let end = index + space + next.length
    return next.scalar == "»" && (end == bytes.count || !isLetterOrDigit(at: end)) ? space + next.length : nil
  }

  /// Decides whether the previous sentence goes on, which depends on the next token's first character.
  mutating func beginToken(at start: Int) {
    if let sentence = ended {
      ended = nil
      if let boundaryInside = sentence.boundaryInside, character(at: start).scalar.isSmall {
        boundary = max(boundary, boundaryInside)
        sentenceStart = sentence.range.lowerBound
      } else {
        finishSentence(sentence.range)
        boundary = .sentence
      }
    }
    if sentenceStart == nil { sentenceStart = start }
  }
}
