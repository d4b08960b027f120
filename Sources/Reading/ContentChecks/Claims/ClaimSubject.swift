import Prose

/// Who or what a clause with a claim is about.
enum ClaimSubject: Sendable, Hashable {
  /// The clinic and its people. What names nobody, such as a heading or an imperative, is ours too.
  case us
  case treatment
  /// "You", "your pain".
  case reader
  /// It can't be told from the sentence.
  case open
  /// Another person, treatment, device or food.
  case others
}

extension ClaimSentence {
  /// Found by grammar: the words before the clause's verb, the noun before "who", or, where there are none, whoever the
  /// rest of the sentence names.
  var subject: ClaimSubject {
    if namesUs(in: match) { return .us }
    let before = clause.lowerBound..<match.lowerBound
    if let antecedent = antecedent(in: before) {
      // "Tips that help you": a fragment.
      let isFragment =
        antecedent.lowerBound == sentence.lowerBound && !word(antecedent.lowerBound, isOneOf: .indefinite)
        && !has(.verbs, in: match.upperBound..<sentence.upperBound)
      return subject(named: antecedent) ?? (isFragment ? .us : .others)
    }
    if isFragment { return has(.otherPeople, in: sentence) ? .others : .us }
    let words = subjectWords(of: before)
    guard isModifier(words) else {
      return subject(named: words) ?? subjectAfterMatch ?? (isModifying(words) ? .us : .others)
    }
    // "Cupping leaves marks but is harmless."
    if clause.lowerBound > sentence.lowerBound, word(clause.lowerBound, isOneOf: .auxiliaries) {
      return subject(named: subjectWords(of: sentence.lowerBound..<clause.lowerBound)) ?? .others
    }
    return subjectWithoutWords
  }

  /// Whether the words belong to patients in the phrase: "countless happy patients".
  private func isModifying(_ words: Range<Int>) -> Bool {
    words.upperBound == match.lowerBound && words.count <= 2 && has(.ourClients, in: match)
  }

  /// Nil if the words name something unknown.
  private func subject(named words: Range<Int>) -> ClaimSubject? {
    if namesUs(in: words) { return .us }
    if namesTreatment(in: words) { return .treatment }
    if has(.otherPeople, in: words) { return .others }
    if has(.ourPeople, in: words) { return word(words.lowerBound, isOneOf: .indefinite) ? .others : .us }
    if has(.interrogatives, in: words) {
      if namesUs(in: clause) { return .us }
      if namesTreatment(in: clause) { return .treatment }
    }
    if has(.ourClients, in: words) { return .us }
    if has(.pronouns, in: words) { return subjectOfPronoun }
    if isOwnDeed { return .others }
    if has(.reader, in: words) || has(.outcomes, in: words) || has(.people, in: words) {
      if namesUs(in: sentence) { return .us }
      if has(.rivals, in: clause.lowerBound..<match.lowerBound) { return .others }
      return namesTreatment(in: sentence) ? .treatment : .reader
    }
    return nil
  }

  /// "It", "they", "there is".
  private var subjectOfPronoun: ClaimSubject {
    if namesUs(in: sentence) { return .us }
    if namesTreatment(in: sentence) { return .treatment }
    if has(.otherPeople, in: sentence.lowerBound..<clause.lowerBound) { return .others }
    return context.isTreatmentPage ? .treatment : .open
  }

  /// For imperatives, and for clauses that begin with the phrase.
  private var subjectWithoutWords: ClaimSubject {
    if isOwnDeed { return .others }
    if let mainClause, let subject = subject(named: subjectWords(of: mainClause)) { return subject }
    if namesUs(in: sentence) { return .us }
    if word(clause.lowerBound, isOneOf: .selfCare) { return .others }
    let isImperative = has(.verbs, in: clause.lowerBound..<match.lowerBound)
    if place == .paragraph, !isImperative, let verb = first(.verbs, in: match.upperBound..<clause.upperBound) {
      return subject(beginningWithMatchUpTo: verb)
    }
    if place == .paragraph, match.count == 1, written(match.lowerBound).hasSuffix("s"),
      clause.upperBound - match.upperBound > 3, !context.isTreatmentPage
    {
      return .open
    }
    return has(.otherPeople, in: sentence) ? .others : .us
  }

  /// "Success rates in surgery differ": the phrase is not said of the subject, but is the subject.
  private func subject(beginningWithMatchUpTo verb: Int) -> ClaimSubject {
    let rest = match.upperBound..<verb
    let end = first(.prepositions, in: rest) ?? verb
    if let subject = subject(named: match.lowerBound..<end) { return subject }
    let isAlone = !rest.contains { prose.tokens[$0].boundary == .none && !word($0, isOneOf: .that) }
    return context.isTreatmentPage && isAlone ? .treatment : .open
  }

  /// "Decades of research prove that the treatment works", "friends rave about us".
  private var subjectAfterMatch: ClaimSubject? {
    let rest = match.upperBound..<sentence.upperBound
    if has(.that, in: (match.upperBound - 1)..<sentence.upperBound) {
      if namesUs(in: rest) { return .us }
      if namesTreatment(in: rest) { return .treatment }
    }
    let next = match.upperBound..<min(match.upperBound + 4, clause.upperBound)
    return namesUs(in: next.prefix(3)) ? .us : namesTreatment(in: next, byName: true) ? .treatment : nil
  }
}
