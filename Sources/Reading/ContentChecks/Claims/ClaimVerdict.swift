import Prose

extension Prose {
  /// Whether a phrase is claimed of the clinic or its treatment: false if that is open, nil if it is not.
  func isClaim(
    _ match: PhraseList.Match, of text: String, at place: ClaimPlace, _ context: ClaimContext
  ) -> Bool? {
    let section = match.section
    if section.heedsNegation, isNegated(match.range) { return nil }
    if isQuestion(around: match.range.lowerBound, asksWhat: section.heedsNegation) { return nil }
    let sentence = ClaimSentence(match.range, in: self, of: text, at: place, context)
    if let excuses = section.excuses, sentence.has(excuses, in: sentence.sentence) { return nil }
    if let neighbours = section.neighbours, !sentence.has(neighbours, in: sentence.statement) { return nil }
    if sentence.isQuoted { return nil }
    if section.scope == .anything { return true }
    if sentence.isNoAssertion || !section.isPresupposed && sentence.isCondition { return nil }
    let isOfReaderToo = section.scope == .reader
    let isHedged = !section.isPresupposed && sentence.isHedged
    if section.modifiesNouns, sentence.isSomebodysBest { return nil }
    let isOfOthersMatter =
      section.modifiesNouns && sentence.isOfForeignNoun
      || section.scope == .usAndTreatment && sentence.isOfForeignMatter(beyond: 4)
    switch section.namesPeople ? sentence.subjectOfTitle : sentence.subject {
    case .us, .treatment: return isOfReaderToo || !isHedged && !isOfOthersMatter
    case .reader: return isOfReaderToo || context.isTreatmentPage && !isHedged && !isOfOthersMatter
    case .open: return isOfReaderToo
    case .others: return nil
    }
  }
}
