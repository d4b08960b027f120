import ClinicSite

extension CheckedPage {
  /// What the page's texts say of a list of phrases, and do not deny, ask or excuse.
  func claims(of list: PhraseList) -> [Finding] {
    zip(texts, words).flatMap { text, words in
      list.matches(in: words).compactMap { match in
        let section = match.section
        guard !(section.heedsNegation && words.isNegated(match.range)),
          !words.isQuestion(around: match.range.lowerBound),
          section.excuses.isEmpty || !words.sentence(of: match.range, hasOneOf: section.excuses),
          section.companion.map({ text.isAbout($0, words) }) ?? true
        else { return nil }
        return Finding(
          "\"\(text.quote(match.range, words))\" \(section.because)",
          at: text.location(ofOffset: words.words[match.range.lowerBound].start), help: section.instead)
      }
    }
  }
}

extension TextWords {
  func sentence(of range: Range<Int>, hasOneOf wanted: Set<UInt64>) -> Bool {
    sentence(around: range.lowerBound).contains { wanted.contains(words[$0].hash) }
  }
}

extension ReadableText {
  /// Words as the text has them.
  func quote(_ range: Range<Int>, _ words: TextWords) -> String {
    let start = words.words[range.lowerBound].start
    let end = words.words[range.upperBound - 1].end
    return String(decoding: text.utf8.dropFirst(start).prefix(end - start), as: UTF8.self)
  }

  fileprivate func isAbout(_ name: String, _ words: TextWords) -> Bool {
    let hash = TextWords.hash(name)
    return words.words.contains { $0.hash == hash } || block?.citations.contains { $0.key.hasPrefix(name) } == true
  }
}
