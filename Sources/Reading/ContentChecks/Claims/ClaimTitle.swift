import Prose

extension ClaimSentence {
  /// Whom a phrase is about that says what people are, such as "specialist". People of the clinic may be named by their
  /// first name only, so a name is one of us: "Marta is an expert".
  var subjectOfTitle: ClaimSubject {
    if isAboutSomebody { return .others }
    let words = subjectWords(of: clause.lowerBound..<match.lowerBound)
    if isName(words) || mainClause.map({ isName(subjectWords(of: $0)) }) == true { return .us }
    if place == .paragraph, !namesUs(in: sentence) {
      if isBarePlural { return .others }
      if match.lowerBound > sentence.lowerBound, word(match.lowerBound - 1, isOneOf: .the) {
        return subject == .others ? .others : .open
      }
    }
    return subject
  }

  /// "See a specialist", "your surgeon or specialist", but not "she is an expert" or "a team of experts".
  private var isAboutSomebody: Bool {
    let before = max(clause.lowerBound, match.lowerBound - 4)..<match.lowerBound
    guard let article = last(.somebody, in: before), !has(.ourPeople, in: article..<match.lowerBound),
      !namesTreatment(in: article..<match.lowerBound)
    else {
      return false
    }
    if article > clause.lowerBound { return !word(article - 1, isOneOf: .copulas) }
    return !(place == .heading && word(article, isOneOf: .reader))
  }

  /// "Experts rate …"
  private var isBarePlural: Bool { match.lowerBound == clause.lowerBound && isPlural(match.lowerBound) }

  private func isPlural(_ index: Int) -> Bool {
    written(index).hasSuffix("s") && !isPossessive(index)
  }

  private func isPossessive(_ index: Int) -> Bool { written(index).hasSuffix("'s") || written(index).hasSuffix("’s") }

  /// Up to three capitalized words that are nothing else that is known.
  private func isName(_ words: Range<Int>) -> Bool {
    guard let first = words.first, prose.tokens[first].kind == .word, !namesUs(in: words), !namesTreatment(in: words)
    else { return false }
    if isPossessive(first), written(first).first?.isUppercase == true { return true }
    return words.count <= 3 && !isPlural(first) && words.allSatisfy { written($0).first?.isUppercase == true }
      && ![.otherPeople, .ourPeople, .ourClients, .people, .reader, .pronouns].contains { has($0, in: words) }
  }
}
