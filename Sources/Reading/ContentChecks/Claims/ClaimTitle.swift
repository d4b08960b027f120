import Prose

extension ClaimSentence {
  /// Whom a phrase is about that says what people are, such as "specialist". People of the clinic may be named by their
  /// first name only, so a name is one of us: "Marta is an expert".
  var subjectOfTitle: ClaimSubject {
    if isAboutSomebody || isOfForeignField { return .others }
    if let antecedent = antecedent(in: clause.lowerBound..<match.lowerBound), has(.otherPeople, in: antecedent) {
      return .others
    }
    let words = subjectWords(of: clause.lowerBound..<match.lowerBound)
    if isPlural(match.lowerBound), isBareSubject { return .others }
    if isName(words) || mainClause.map({ isName(subjectWords(of: $0)) }) == true { return .us }
    if place == .paragraph, !namesUs(in: clause.lowerBound..<match.upperBound) {
      if isBareSubject { return .others }
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
    if place == .heading, word(article, isOneOf: .reader) { return false }
    if article > clause.lowerBound {
      // "Our director, a specialist in …"
      let before = clause.lowerBound..<article
      if prose.tokens[article].boundary == .comma, namesUs(in: before) || isName(subjectWords(of: before)) {
        return false
      }
      return !word(article - 1, isOneOf: .copulas)
    }
    return !(place == .heading && word(article, isOneOf: .reader))
  }

  /// "The experts who wrote it", "pain specialists can".
  private var isBareSubject: Bool {
    let before = clause.lowerBound..<match.lowerBound
    return place == .paragraph && !namesUs(in: clause.lowerBound..<match.upperBound)
      && !hasVerb(in: clause.lowerBound..<match.upperBound) && hasVerb(in: match.upperBound..<clause.upperBound)
      && !has(.ourPeople, in: before)
  }

  /// "Gardening expert", "payroll specialist".
  private var isOfForeignField: Bool {
    guard match.lowerBound > clause.lowerBound, prose.tokens[match.lowerBound].boundary == .none else { return false }
    let field = match.lowerBound - 1
    return prose.tokens[field].kind == .word && written(field).first?.isLowercase == true
      && !isClinical(field..<match.lowerBound) && !word(field, isOneOf: .functionWords)
      && !word(field, isOneOf: .qualities) && !prose.isVerb(field) && !namesTreatment(in: field..<match.lowerBound)
      && !isName(subjectWords(of: clause.lowerBound..<match.lowerBound))
      && !namesUs(in: clause.lowerBound..<match.lowerBound)
  }

  /// "Experts rate …"
  private var isBarePlural: Bool { match.lowerBound == clause.lowerBound && isPlural(match.lowerBound) }

  private func isPlural(_ index: Int) -> Bool {
    written(index).hasSuffix("s") && !isPossessive(index)
  }

  private func isPossessive(_ index: Int) -> Bool { written(index).hasSuffix("'s") || written(index).hasSuffix("’s") }

  /// Up to three capitalized words that are nothing else that is known.
  private func isName(_ words: Range<Int>) -> Bool {
    var words = words
    while let last = words.last, words.count > 1, word(last, isOneOf: .adverbs) { words.removeLast() }
    guard let first = words.first, prose.tokens[first].kind == .word, !namesUs(in: words), !namesTreatment(in: words)
    else { return false }
    if isPossessive(first), written(first).first?.isUppercase == true { return true }
    return words.count <= 3 && (words.count == 1 || !isPlural(first))
      && words.allSatisfy { written($0).first?.isUppercase == true }
      && ![.otherPeople, .ourPeople, .ourClients, .people, .reader, .pronouns].contains { has($0, in: words) }
  }
}
