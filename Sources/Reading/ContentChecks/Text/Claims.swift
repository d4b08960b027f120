import ClinicSite

extension CheckedPage {
  /// What the page's texts say of a list of phrases, and do not deny, ask or excuse.
  func claims(of list: PhraseList) -> [Finding] {
    zip(texts, words).flatMap { text, words -> [Finding] in
      var circumstances = Circumstances(text: text, words: words)
      return list.matches(in: words).compactMap { match in
        let section = match.section
        guard !(section.heedsNegation && words.isNegated(match.range)),
          !words.isQuestion(around: match.range.lowerBound), !circumstances.excuse(match),
          section.companion.map({ circumstances.areAbout($0) }) ?? true
        else { return nil }
        return Finding(
          "\"\(text.quote(match.range, words))\" \(section.because)",
          at: text.location(ofOffset: words.words[match.range.lowerBound].start), help: section.instead)
      }
    }
  }
}

/// What stands around the phrases of one text. Each is asked once, however many phrases there are.
private struct Circumstances {
  let text: ReadableText
  let words: TextWords
  /// The sentences that excuse a section's phrases, by the section's name.
  private var excusing: [String: Set<Int>] = [:]
  private var companions: [String: Bool] = [:]

  init(text: ReadableText, words: TextWords) {
    self.text = text
    self.words = words
  }

  mutating func excuse(_ match: PhraseList.Match) -> Bool {
    if match.section.excuses.isEmpty { return false }
    let sentences =
      excusing[match.section.name]
      ?? words.sentences(withWord: { match.section.excuses.contains(words.words[$0].hash) })
    excusing[match.section.name] = sentences
    return sentences.contains(words.sentence(around: match.range.lowerBound).lowerBound)
  }

  /// Whether the text has the word, or a citation that begins with it.
  mutating func areAbout(_ name: String) -> Bool {
    if let known = companions[name] { return known }
    let hash = TextWords.hash(name)
    let answer =
      words.words.contains { $0.hash == hash } || text.block?.citations.contains { $0.key.hasPrefix(name) } == true
    companions[name] = answer
    return answer
  }
}

extension ReadableText {
  /// Words as the text has them.
  func quote(_ range: Range<Int>, _ words: TextWords) -> String {
    let start = words.words[range.lowerBound].start
    let end = words.words[range.upperBound - 1].end
    return String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
  }
}
