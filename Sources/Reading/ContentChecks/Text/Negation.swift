extension TextWords {
  /// Whether the words are denied: "has not been proven", "no guarantee", "we can't promise a cure", "a cure is not
  /// known".
  func isNegated(_ range: Range<Int>) -> Bool {
    isNegated(before: range.lowerBound) || hasNegation(after: range.upperBound)
      || range.dropFirst().contains { negators.contains(words[$0].hash) && !isStressing($0) }
  }

  /// Whether the sentence only asks: "Does IMS cure pain?". "Do you want a cure?" courts.
  func isQuestion(around index: Int) -> Bool {
    let sentence = sentence(around: index)
    guard let last = sentence.last, questionEnds.contains(last), sentence.count > 1 else { return false }
    return questionWords.contains(words[sentence.lowerBound].hash) && words[sentence.lowerBound + 1].hash != you
  }

  private func isNegated(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, start - index <= 7 {
      let boundary = words[index + 1].boundary
      if boundary >= .clause || clauseWords.contains(words[index].hash) { return false }
      if boundary == .comma, subjects.contains(words[index + 1].hash) { return false }
      if negators.contains(words[index].hash), !isStressing(index) { return true }
      index -= 1
    }
    return false
  }

  private func hasNegation(after end: Int) -> Bool {
    for index in end..<min(end + 4, words.count) {
      guard words[index].boundary < .comma else { return false }
      if negatorsAfter.contains(words[index].hash) { return !isStressing(index) }
    }
    return false
  }

  /// "Not only", "no doubt", "nothing else": such a word denies nothing.
  private func isStressing(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].boundary == .none && stresses.contains(words[index + 1].hash)
  }
}

private func hashes(_ words: String) -> Set<UInt64> {
  Set(words.split(separator: " ").map { TextWords.hash(String($0)) })
}

private let you = TextWords.hash("you")
private let negators = hashes(
  """
  no not never nobody none nothing neither nor cannot without unlikely can't don't doesn't didn't isn't aren't wasn't \
  weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't unproven nowhere hardly rarely
  """)
private let negatorsAfter = hashes(
  "not never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't unknown unproven")
private let stresses = hashes("only just merely simply doubt other else wonder matter")
private let subjects = hashes("we it they you he she i this that our your ims these those so and then")
private let questionWords = hashes("is are was does do did can could will would has have may might must should")
