import Prose

extension Prose {
  /// Whether a phrase is negated: "has not been proven", "no guarantee", "we can't promise a cure", "a cure is not
  /// known".
  ///
  /// A negation inside of a phrase belongs to it: "second to none".
  func isNegated(_ range: Range<Int>) -> Bool {
    isNegated(before: range.lowerBound, isDenial: negators.contains(tokens[range.lowerBound]))
      || hasNegation(after: range.upperBound)
  }

  /// Whether the sentence is a genuine question, such as "Does IMS cure pain?". Questions to the reader, such as "Do
  /// you want a cure?", advertise and don't count.
  ///
  /// - Parameter asksWhat: Whether questions such as "What is the best way?" count too.
  func isQuestion(around index: Int, asksWhat: Bool = false) -> Bool {
    let sentence = sentences[sentenceIndex(ofToken: index)]
    guard sentence.isQuestion, sentence.tokens.count > 1 else { return false }
    // "Lasting relief?"
    if sentence.tokens.count <= 3, !tokens[sentence.tokens].contains(where: asking.contains) { return true }
    let first = sentence.tokens.lowerBound
    if asksWhat, interrogatives.contains(tokens[first]) { return true }
    return questionWords.contains(tokens[first]) && !you.contains(tokens[first + 1])
  }

  /// - Parameter isDenial: Whether the phrase denies something itself: "no pain, no risk" is not negated.
  private func isNegated(before start: Int, isDenial: Bool) -> Bool {
    var index = start - 1
    while index >= 0, start - index <= 9 {
      let boundary = tokens[index + 1].boundary
      if boundary >= .clause || clauseWords.contains(tokens[index]) { return false }
      if boundary == .comma, isDenial || beginsStatement(at: index + 1) { return false }
      if negators.contains(tokens[index]), !isStressing(index), !isComparing(index, before: start) { return true }
      index -= 1
    }
    return false
  }

  /// Whether a statement of its own begins after a comma: ", we", ", as your", or after an opening such as "Since
  /// nothing is injected,".
  private func beginsStatement(at index: Int) -> Bool {
    if subjects.contains(tokens[index]) { return true }
    if reasons.contains(tokens[index]) { return index + 1 < tokens.count && subjects.contains(tokens[index + 1]) }
    return beginsClause(at: index, in: sentences[sentenceIndex(ofToken: index)].tokens)
  }

  /// "Second to none", "nothing makes us prouder than", "no clinic works better than".
  private func isComparing(_ index: Int, before start: Int) -> Bool {
    index > 0 && to.contains(tokens[index - 1]) || tokens[index..<start].contains(where: than.contains)
  }

  private func hasNegation(after end: Int) -> Bool {
    for index in end..<min(end + 4, tokens.count) {
      guard tokens[index].boundary < .comma, !subjects.contains(tokens[index]) else { return false }
      if negatorsAfter.contains(tokens[index]) { return !isStressing(index) }
    }
    return false
  }

  /// Whether a negative word only stresses, as in "not only", "no doubt" and "nothing else".
  private func isStressing(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].boundary == .none && stresses.contains(tokens[index + 1])
  }
}

private let you = WordSet("you")
private let asking = WordSet("why tired ready want need looking suffering")
private let to = WordSet("to")
private let than = WordSet("than")
private let negatorsAfter = WordSet(
  "not never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't unknown unproven")
private let stresses = WordSet(
  "only just merely simply doubt other else wonder matter exaggeration secret surprise longer")
private let reasons = WordSet("as")
private let subjects = WordSet(
  "we it they you he she i this that our your these those so and then because since which who while when")
private let interrogatives = WordSet("what which who whose when where how")
private let questionWords = WordSet("is are was does do did can could will would has have may might must should")
