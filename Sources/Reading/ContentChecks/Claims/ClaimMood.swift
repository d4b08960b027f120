import Prose

// How a sentence says what it says.
extension ClaimSentence {
  /// Whether the sentence does not claim the phrase: it warns of it, reports it, or puts it as a condition.
  var isNoAssertion: Bool {
    if has(.warnings, in: statement) { return true }
    if has(ClaimSentence.denials, in: sentence) { return true }
    let before = sentence.lowerBound..<match.lowerBound
    return before.contains(where: isReport) && !has(.ourselves, in: sentence.lowerBound..<match.upperBound)
  }

  /// "If we cure you", "whether it cures".
  var isCondition: Bool {
    if governing.contains(where: isTrueCondition) { return true }
    return clause.lowerBound > sentence.lowerBound && isTrueCondition(clause.lowerBound - 1)
  }

  /// Not "if you want", which is said to whoever may want it.
  private func isTrueCondition(_ index: Int) -> Bool {
    guard word(index, isOneOf: .conditions) else { return false }
    return index + 2 >= sentence.upperBound || !word(index + 1, isOneOf: .reader)
      || !word(index + 2, isOneOf: .wanting)
  }

  /// "Some say that"; not "Motor accident claims: ".
  private func isReport(_ index: Int) -> Bool {
    word(index, isOneOf: .reports) && index + 1 < prose.tokens.count && prose.tokens[index + 1].boundary == .none
      && !word(index + 1, isOneOf: .of)
  }

  /// "Many people", "may", "for some": it is open how much is claimed.
  var isHedged: Bool {
    let rest = match.upperBound..<clause.upperBound
    return has(.hedges, in: governing.lowerBound..<match.upperBound) || has(ClaimSentence.somePeople, in: governing)
      || rest.contains { word($0, isOneOf: .possibly) && !word($0 - 1, isOneOf: .reader) }
      || has(ClaimSentence.forSome, in: rest)
  }

  /// Whether the phrase alone is in quotation marks, as a word that is spoken of.
  var isQuoted: Bool {
    guard let first = prose.tokens[match].first, let last = prose.tokens[match].last,
      match.count < min(3, sentence.count)
    else { return false }
    let before = text[utf8: max(0, first.range.lowerBound - 3)..<first.range.lowerBound].last
    let after = text[utf8: last.range.upperBound..<(last.range.upperBound + 4)].first { !".,!?".contains($0) }
    return before.map { "\"“«'‘".contains($0) } == true && after.map { "\"”»'’".contains($0) } == true
  }

  /// The words of the clause before the phrase, and of the clause that it depends on: "many find that it …".
  private var governing: Range<Int> {
    var start = clause.lowerBound
    if start > sentence.lowerBound, word(start - 1, isOneOf: .that) {
      start = prose.clause(of: (start - 1)..<start).lowerBound
      if start > sentence.lowerBound, word(start - 1, isOneOf: .conditions) { start -= 1 }
    }
    return start..<match.lowerBound
  }

  private static let denials = patterns(
    "no [good/clear/strong] evidence/proof", "idea/notion/belief/theory that", "not/isn't/aren't supported/shown",
    "wrong to", "may/might have read/heard")
  private static let somePeople = patterns(
    "many/some people/patients/find/who", "many of", "a number of", "most people/patients find/feel/notice/say",
    "can [also] be", "trials/studies/research suggest/suggests")
  private static let forSome = patterns("for/in many/some")

  private static func patterns(_ phrases: String...) -> [PhrasePattern] {
    phrases.map { phrase in
      do { return try PhrasePattern(phrase) } catch { preconditionFailure("\(phrase): \(error)") }
    }
  }
}
