import Prose

extension ReadableText {
  /// Whether the word of science in a phrase is part of a name, such as "Agency for Healthcare Research": it has a capital
  /// inside a sentence, or stands before another capital at its beginning, as in "Research Council". A study with a name that
  /// "found" something is a study.
  func isName(_ match: PhraseList.Match) -> Bool {
    let tokens = prose.tokens
    let isTold = tokens[match.range].contains(where: telling.contains)
    return match.range.contains { index in
      guard institutions.contains(tokens[index]) || !isTold && studies.contains(tokens[index]), beginsWithCapital(index)
      else { return false }
      let sentence = prose.sentences[prose.sentenceIndex(ofToken: index)].tokens
      return index > sentence.lowerBound && tokens[index].boundary < .clause
        || sentence.contains(index + 1) && tokens[index + 1].boundary == .none && beginsWithCapital(index + 1)
    }
  }

  /// Whether a figure counts nobody: the number of a street or a telephone, or a count that ends one line, while a capital
  /// begins the next: "4359 Women".
  ///
  /// - Parameter contacts: The text's `contactRanges`.
  func isNoFigure(_ match: PhraseList.Match, contacts: [Range<Int>]) -> Bool {
    let tokens = prose.tokens
    let (first, last) = (match.range.lowerBound, match.range.upperBound - 1)
    if tokens[first].kind == .number, last > first, beginsWithCapital(last) { return true }
    let figure = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    return contacts.contains { $0.overlaps(figure) }
  }

  /// Where streets with their numbers and telephone numbers stand, in bytes.
  var contactRanges: [Range<Int>] {
    ContactScanner.mentions(in: text).compactMap { mention in
      switch mention.kind {
      case .street, .phone: mention.range
      default: nil
      }
    }
  }

  private func beginsWithCapital(_ token: Int) -> Bool {
    text[utf8: prose.tokens[token].range].first?.isUppercase ?? false
  }
}

private let institutions = WordSet("research")
private let studies = WordSet("study studies trial trials review reviews survey evidence")
private let telling = WordSet("found finds showed shows shown suggested suggests reported concluded")
