import Prose

// How a sentence says what it says.
extension ClaimSentence {
  /// Whether the sentence does not claim the phrase: it warns of it, reports it, or puts it as a condition.
  var isNoAssertion: Bool {
    if has(.warnings, in: sentence) || has(ClaimSentence.denials, in: sentence) { return true }
    if has(.conditions, in: governing) { return true }
    if clause.lowerBound > sentence.lowerBound, word(clause.lowerBound - 1, isOneOf: .conditions) { return true }
    let before = sentence.lowerBound..<match.lowerBound
    return has(.reports, in: before) && !has(.ourselves, in: before)
  }

  /// "Many people", "may", "for some": it is open how much is claimed.
  var isHedged: Bool {
    let rest = match.upperBound..<clause.upperBound
    return has(.hedges, in: governing) || has(ClaimSentence.somePeople, in: governing) || has(.possibly, in: rest)
      || has(ClaimSentence.forSome, in: rest)
  }

  /// Whether the phrase alone is in quotation marks, as a word that is spoken of.
  var isQuoted: Bool {
    guard let first = prose.tokens[match].first, let last = prose.tokens[match].last, match.count < sentence.count
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
    "no [good/clear/strong] evidence/proof", "wrong to", "may/might have read/heard")
  private static let somePeople = patterns("many/some people/patients/find/who/of")
  private static let forSome = patterns("for/in many/some")

  private static func patterns(_ phrases: String...) -> [PhrasePattern] {
    phrases.map { phrase in
      do { return try PhrasePattern(phrase) } catch { preconditionFailure("\(phrase): \(error)") }
    }
  }
}
