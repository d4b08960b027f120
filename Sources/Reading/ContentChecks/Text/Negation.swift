import Prose

extension Prose {
  /// Whether a phrase is negated: "has not been proven", "no guarantee", "we can't promise a cure", "a cure is not
  /// known".
  func isNegated(_ range: Range<Int>) -> Bool {
    isNegated(before: range.lowerBound) || hasNegation(after: range.upperBound)
      || range.dropFirst().contains { negators.contains(tokens[$0]) && !isStressing($0) }
  }

  /// Whether the sentence is a genuine question, such as "Does IMS cure pain?". Questions to the reader, such as "Do
  /// you want a cure?", advertise and don't count.
  func isQuestion(around index: Int) -> Bool {
    let sentence = sentences[sentenceIndex(ofToken: index)]
    guard sentence.isQuestion, sentence.tokens.count > 1 else { return false }
    let first = sentence.tokens.lowerBound
    return questionWords.contains(tokens[first]) && !you.contains(tokens[first + 1])
  }

  private func isNegated(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index <= 7 {
      let boundary = tokens[index + 1].boundary
      if boundary >= .clause || clauseWords.contains(tokens[index]) { return false }
      if boundary == .comma, subjects.contains(tokens[index + 1]) { return false }
      if negators.contains(tokens[index]), !isStressing(index) { return true }
      index -= 1
    }
    return false
  }

  private func hasNegation(after end: Int) -> Bool {
    for index in end..<min(end + 4, tokens.count) {
      guard tokens[index].boundary < .comma else { return false }
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
private let negators = WordSet(
  """
  no not never nobody none nothing neither nor cannot without unlikely can't don't doesn't didn't isn't aren't wasn't \
  weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't unproven nowhere hardly rarely
  """)
private let negatorsAfter = WordSet(
  "not never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't unknown unproven")
private let stresses = WordSet("only just merely simply doubt other else wonder matter")
private let subjects = WordSet("we it they you he she i this that our your ims these those so and then")
private let questionWords = WordSet("is are was does do did can could will would has have may might must should")
