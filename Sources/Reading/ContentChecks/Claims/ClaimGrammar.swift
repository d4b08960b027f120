import Prose

// The parts of a sentence that tell whom a claim is about.
extension ClaimSentence {
  /// The words of a clause up to its verb; none in an imperative.
  func subjectWords(of range: Range<Int>) -> Range<Int> {
    let end = range.first { prose.isVerb($0) } ?? range.upperBound
    let words = range.lowerBound..<end
    // "The bakery beside our clinic": its place is not what it is.
    if let place = words.dropFirst().first(where: { word($0, isOneOf: .places) }) { return words.lowerBound..<place }
    return words
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
    place != .paragraph && !hasVerb(in: clause.lowerBound..<match.lowerBound)
      && !hasVerb(in: match.upperBound..<clause.upperBound)
  }

  /// The clause after an opening that the phrase is in: "As specialists in pain, we know …".
  var mainClause: Range<Int>? {
    guard clause.upperBound < sentence.upperBound, prose.tokens[clause.upperBound].boundary == .comma,
      word(clause.lowerBound, isOneOf: .openers)
    else { return nil }
    return clause.upperBound..<sentence.upperBound
  }

  func hasVerb(in range: Range<Int>) -> Bool { range.contains { prose.isVerb($0) } }

  /// "Avoid strains by bending your knees", "with goggles when you grind": what readers do, not what we or the treatment
  /// do.
  var isOwnDeed: Bool {
    let rest = match.upperBound..<sentence.upperBound
    let isByDoing = rest.dropLast().contains { index in
      word(index, isOneOf: .by) && written(index + 1).hasSuffix("ing")
        || word(index, isOneOf: .when) && word(index + 1, isOneOf: .reader)
    }
    return isByDoing && !namesUs(in: sentence) && !namesTreatment(in: sentence)
  }

  /// "At its best", "feel your best".
  var isSomebodysBest: Bool {
    match.count == 1 && match.lowerBound > clause.lowerBound && word(match.lowerBound - 1, isOneOf: .possessives)
      && !isClinical(match.upperBound..<min(match.upperBound + 1, clause.upperBound))
  }

  /// Whether the phrase is part of a name for something else: "best chair", "proven identity". Tells from the word after
  /// it, where there is one.
  var isOfForeignNoun: Bool {
    guard !isClinical(match), !namesTreatment(in: match), match.upperBound < sentence.upperBound,
      prose.tokens[match.upperBound].boundary == .none, prose.tokens[match.upperBound].kind == .word,
      !word(match.upperBound, isOneOf: .functionWords), !prose.isVerb(match.upperBound)
    else { return false }
    let noun = match.upperBound..<min(match.upperBound + 4, clause.upperBound)
    let end = noun.first { word($0, isOneOf: .functionWords) || prose.isVerb($0) } ?? noun.upperBound
    return !isClinical(match.upperBound..<end) && !namesTreatment(in: match.upperBound..<end)
  }

  /// Whether nothing in the sentence has to do with bodies, patients or care, though it is long enough for that.
  var isForeign: Bool {
    !namesUs(in: sentence) && isOfForeignMatter(beyond: 2)
  }

  /// The same, whether or not we are named: "we award prizes for drawings of trees".
  func isOfForeignMatter(beyond count: Int) -> Bool {
    if isClinical(sentence) || namesTreatment(in: sentence) { return false }
    let others = sentence.filter { index in
      !match.contains(index) && prose.tokens[index].kind == .word && !word(index, isOneOf: .functionWords)
        && !prose.isVerb(index)
    }
    return others.count > count
  }

  func isClinical(_ range: Range<Int>) -> Bool {
    has(.clinical, in: range) || has(.outcomes, in: range) || has(.treatments, in: range) || has(.ourPeople, in: range)
      || has(.ourClients, in: range) || has(.people, in: range) || has(.reader, in: range)
  }

  func written(_ index: Int) -> Substring { text[utf8: prose.tokens[index].range] }
}
