import Prose

/// The sentence of a phrase that may be a claim, and the clause of it that the phrase is in. Made only where a phrase
/// was found; each question about it takes time linear in the sentence.
struct ClaimSentence {
  let prose: Prose
  let text: String
  let place: ClaimPlace
  let context: ClaimContext
  /// Indexes of tokens, as all ranges here.
  let match: Range<Int>
  let sentence: Range<Int>
  let clause: Range<Int>

  init(_ match: Range<Int>, in prose: Prose, of text: String, at place: ClaimPlace, _ context: ClaimContext) {
    self.prose = prose
    self.text = text
    self.place = place
    self.context = context
    self.match = match
    sentence = prose.sentences[prose.sentenceIndex(ofToken: match.lowerBound)].tokens
    clause = prose.clause(of: match)
  }

  /// The part of the sentence that the phrase is in, up to a "but" on either side.
  var statement: Range<Int> {
    let start = (sentence.lowerBound..<match.lowerBound).last { clauseWords.contains(prose.tokens[$0]) }
    let end = (match.upperBound..<sentence.upperBound).first { clauseWords.contains(prose.tokens[$0]) }
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
  }

  func word(_ index: Int, isOneOf words: WordSet) -> Bool { words.contains(prose.tokens[index]) }

  func has(_ words: WordSet, in range: Range<Int>) -> Bool { first(words, in: range) != nil }

  func first(_ words: WordSet, in range: Range<Int>) -> Int? { range.first { words.contains(prose.tokens[$0]) } }

  func last(_ words: WordSet, in range: Range<Int>) -> Int? { range.last { words.contains(prose.tokens[$0]) } }

  func has(_ patterns: [PhrasePattern], in range: Range<Int>) -> Bool {
    range.contains { index in patterns.contains { $0.end(ofMatchAt: index, in: prose) != nil } }
  }

  /// "We", "our clinic", but not "our bodies", "as we age" or "than ours".
  func namesUs(in range: Range<Int>) -> Bool {
    range.contains { index in
      guard word(index, isOneOf: .firstPerson) else { return false }
      if index > 0, word(index - 1, isOneOf: .beforeOthersUs) { return false }
      if index > 0, word(index, isOneOf: .usAlone), word(index - 1, isOneOf: .of) { return false }
      return index + 1 >= prose.tokens.count || !word(index + 1, isOneOf: .ofAllPeople)
    }
  }

  /// - Parameter byName: Whether "treatment" and the like do not count.
  func namesTreatment(in range: Range<Int>, byName: Bool = false) -> Bool {
    range.contains { index in
      context.treatment.end(ofMatchAt: index, in: prose) != nil
        || !byName && context.isTreatmentPage && word(index, isOneOf: .treatments)
    }
  }
}

extension Prose {
  /// The tokens around a match up to where other clauses of the sentence begin.
  func clause(of match: Range<Int>) -> Range<Int> {
    let sentence = sentences[sentenceIndex(ofToken: match.lowerBound)].tokens
    var start = match.lowerBound
    while start > sentence.lowerBound, !beginsClause(at: start, in: sentence) { start -= 1 }
    var end = match.upperBound
    while end < sentence.upperBound, !beginsClause(at: end, in: sentence) { end += 1 }
    return start..<end
  }

  /// Whether a clause with a subject of its own begins at a token: after a colon, "but", "and we", ", it", or after the
  /// comma of an opening such as "After a session,".
  func beginsClause(at index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    if index == sentence.lowerBound || token.boundary >= .clause { return true }
    let last = tokens[index - 1]
    if clauseWords.contains(last) || WordSet.subordinators.contains(last) { return true }
    if WordSet.that.contains(last) { return !WordSet.verbs.contains(token) }
    if WordSet.saying.contains(last), token.boundary == .none, WordSet.clauseSubjects.contains(token) {
      return !WordSet.that.contains(token)
    }
    if token.boundary == .comma {
      return WordSet.clauseSubjects.contains(token) || WordSet.subordinators.contains(token)
        || isNoun(at: index) || isWhich(at: index + 1) || endsOpening(at: index, in: sentence)
    }
    return WordSet.conjunctions.contains(last) && WordSet.clauseSubjects.contains(token)
  }

  /// ", in which case", ", after which".
  private func isWhich(at index: Int) -> Bool {
    index < tokens.count && WordSet.who.contains(tokens[index]) && WordSet.prepositions.contains(tokens[index - 1])
  }

  /// ", the treatment", ", a session": what clauses begin with, rather than go on with.
  private func isNoun(at index: Int) -> Bool {
    index + 1 < tokens.count && WordSet.the.contains(tokens[index])
      && (WordSet.treatments.contains(tokens[index + 1]) || WordSet.ourPeople.contains(tokens[index + 1]))
  }

  /// Whether an opening such as "After a session" ends at a comma: at its first one; if it has a verb, such as "When
  /// heat, rest and pills have failed", at the first one after that.
  private func endsOpening(at index: Int, in sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard WordSet.openers.contains(tokens[first]) else { return false }
    let needsVerb = WordSet.clauseOpeners.contains(tokens[first])
    return !((first + 1)..<index).contains { comma in
      tokens[comma].boundary == .comma && !tokens[comma].isJoined
        && (!needsVerb || (first..<comma).contains { isVerb($0) })
    } && (!needsVerb || (first..<index).contains { isVerb($0) })
  }

  /// A common verb; not one that is a noun there: "the end", "your visit".
  func isVerb(_ index: Int) -> Bool {
    WordSet.verbs.contains(tokens[index])
      && (index == 0 || tokens[index].boundary >= .clause || !WordSet.determiners.contains(tokens[index - 1]))
  }
}
