import Prose

// The parts of a sentence that tell whom a claim is about.
extension ClaimSentence {
  /// The words of a clause up to its verb; none in an imperative.
  func subjectWords(of range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(first(.verbs, in: range) ?? range.upperBound)
  }

  /// Whether the words name nobody: "hundreds of", "the most".
  func isModifier(_ range: Range<Int>) -> Bool {
    range.allSatisfy { word($0, isOneOf: .modifiers) || prose.tokens[$0].kind != .word }
  }

  /// The noun before a relative pronoun: "a doctor who specializes …". None if the clause has a subject of its own:
  /// "which is why we …".
  func antecedent(in range: Range<Int>) -> Range<Int>? {
    guard let pronoun = range.last(where: isRelative), !namesUs(in: pronoun..<range.upperBound),
      !namesTreatment(in: pronoun..<range.upperBound)
    else { return nil }
    let words = range.lowerBound..<pronoun
    let start = words.last { word($0, isOneOf: .verbs) || word($0, isOneOf: .prepositions) }
    let noun = (start.map { $0 + 1 } ?? words.lowerBound)..<words.upperBound
    return noun.isEmpty ? nil : noun
  }

  private func isRelative(_ index: Int) -> Bool {
    if word(index, isOneOf: .who) { return index == 0 || !word(index - 1, isOneOf: .prepositions) }
    return word(index, isOneOf: .that) && index + 1 < prose.tokens.count && word(index + 1, isOneOf: .verbs)
  }

  /// A heading or list item without a verb: "Real relief that lasts".
  var isFragment: Bool {
    place != .paragraph && !has(.verbs, in: clause.lowerBound..<match.lowerBound)
      && !has(.verbs, in: match.upperBound..<clause.upperBound)
  }

  /// The clause after an opening that the phrase is in: "As specialists in pain, we know …".
  var mainClause: Range<Int>? {
    guard clause.upperBound < sentence.upperBound, prose.tokens[clause.upperBound].boundary == .comma,
      word(clause.lowerBound, isOneOf: .openers)
    else { return nil }
    return clause.upperBound..<sentence.upperBound
  }

  /// "Avoid strains by bending your knees": what readers do, not what we or the treatment do.
  var isOwnDeed: Bool {
    let rest = match.upperBound..<sentence.upperBound
    guard rest.dropLast().contains(where: { word($0, isOneOf: .by) && written($0 + 1).hasSuffix("ing") }) else {
      return false
    }
    return !namesUs(in: sentence) && !namesTreatment(in: sentence)
  }

  func written(_ index: Int) -> Substring { text[utf8: prose.tokens[index].range] }
}
