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
    if namesTreatment(in: match, byName: true) { return .treatment }
    let before = clause.lowerBound..<match.lowerBound
    if let antecedent = antecedent(in: before) {
      // "Tips that help you": a fragment.
      let isFragment =
        antecedent.lowerBound == sentence.lowerBound && !word(antecedent.lowerBound, isOneOf: .indefinite)
        && !hasVerb(in: match.upperBound..<sentence.upperBound)
      return subject(named: antecedent) ?? (isFragment ? ours : doer ?? .others)
    }
    if isFragment { return namesUs(in: sentence) ? .us : ours }
    if word(clause.lowerBound, isOneOf: .comparisons), let mainClause,
      let subject = subject(named: subjectWords(of: mainClause))
    {
      return subject
    }
    let words = subjectWords(of: before)
    // "Everybody who comes to us is …"
    if has(.who, in: words), namesUs(in: before), !has(.otherPeople, in: words) { return .us }
    guard isModifier(words) else {
      return subject(named: words) ?? subjectAfterMatch ?? (isModifying(words) ? .us : unknown)
    }
    // "Cupping leaves marks but is harmless."
    if clause.lowerBound > sentence.lowerBound, word(clause.lowerBound, isOneOf: .auxiliaries) {
      return subject(named: subjectWords(of: sentence.lowerBound..<clause.lowerBound)) ?? .others
    }
    return subjectWithoutWords
  }

  /// Whoever a phrase is about that is said of nobody: us, unless the sentence is about other things.
  private var ours: ClaimSubject {
    if namesTreatment(in: match) { return .treatment }
    let near = clause.lowerBound..<min(match.upperBound + 3, clause.upperBound)
    if has(.otherPeople, in: sentence) || has(.otherThings, in: near) || isForeign { return .others }
    if isOwnDeed { return .others }
    return isOfForeignNoun ? .open : .us
  }

  /// What is not known may have to do with us.
  private var unknown: ClaimSubject {
    // "Pop in and see why our clinic is …"
    if namesUs(in: max(clause.lowerBound, match.lowerBound - 5)..<match.lowerBound) { return .us }
    return namesUs(in: sentence) || namesTreatment(in: sentence, byName: true) ? .open : .others
  }

  /// "The session ends with a correction that …"
  private var doer: ClaimSubject? {
    let words = subjectWords(of: prose.clause(of: sentence.lowerBound..<(sentence.lowerBound + 1)))
    return subject(named: words) == .treatment ? .treatment : nil
  }

  /// Whether the words belong to patients in the phrase: "countless happy patients".
  private func isModifying(_ words: Range<Int>) -> Bool {
    words.upperBound == match.lowerBound && words.count <= 2 && has(.ourClients, in: match)
  }

  /// Nil if the words name something unknown.
  private func subject(named words: Range<Int>) -> ClaimSubject? {
    if namesUs(in: words) { return .us }
    if namesTreatment(in: words) { return .treatment }
    if has(.otherPeople, in: words) || has(.otherThings, in: words) { return .others }
    if has(.ourPeople, in: words) {
      if word(words.lowerBound, isOneOf: .indefinite) {
        return place != .paragraph && words.lowerBound == sentence.lowerBound ? .us : .others
      }
      // "Physiotherapists are …": the profession.
      return word(words.upperBound - 1, isOneOf: .profession) && !words.contains(where: { word($0, isOneOf: .the) })
        && !namesUs(in: sentence) ? .open : .us
    }
    if has(.interrogatives, in: words) {
      if namesUs(in: clause) { return .us }
      if namesTreatment(in: clause) { return .treatment }
    }
    if has(.ourClients, in: words) { return .us }
    if has(.pronouns, in: words) { return subjectOfPronoun }
    if isOwnDeed { return .others }
    if has(.payers, in: words) { return .reader }
    if has(.reader, in: words), has(.receiving, in: words.upperBound..<max(words.upperBound, match.lowerBound)),
      isClinical(clause)
    {
      return namesTreatment(in: sentence) ? .treatment : .us
    }
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
    let isImperative = hasVerb(in: clause.lowerBound..<match.lowerBound)
    if place == .paragraph, !isImperative,
      let verb = (match.upperBound..<clause.upperBound).first(where: { prose.isVerb($0) })
    {
      return subject(beginningWithMatchUpTo: verb)
    }
    if namesUs(in: clause) { return .us }
    if word(clause.lowerBound, isOneOf: .selfCare), !word(clause.lowerBound + 1, isOneOf: .modifiers) { return .others }
    if place == .paragraph, match.count == 1, written(match.lowerBound).hasSuffix("s"),
      clause.upperBound - match.upperBound > 3, !context.isTreatmentPage
    {
      return .open
    }
    return ours
  }

  /// "Success rates in surgery differ": the phrase is not said of the subject, but is the subject.
  private func subject(beginningWithMatchUpTo verb: Int) -> ClaimSubject {
    let rest = match.upperBound..<verb
    let end = first(.prepositions, in: rest) ?? verb
    if has(.otherThings, in: clause) || has(.otherPeople, in: match.lowerBound..<verb) { return .others }
    if let subject = subject(named: match.lowerBound..<end) { return subject }
    if namesUs(in: verb..<clause.upperBound) { return .us }
    if namesTreatment(in: verb..<clause.upperBound) { return .treatment }
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
