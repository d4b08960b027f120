import Diagnostics
import Prose

extension CheckedPage {
  /// Phrases from a list that the page really claims: not denied, asked as a question, or excused.
  func claims(of list: PhraseList) -> [Finding] {
    englishTexts.flatMap { text -> [Finding] in
      var circumstances = Circumstances(text)
      return list.matches(in: text.prose).compactMap { match in
        let section = match.section
        guard !(section.heedsNegation && text.prose.isNegated(match.range)),
          !text.prose.isQuestion(around: match.range.lowerBound), !circumstances.excuse(match),
          section.companion.map({ circumstances.areAbout($0) }) ?? true
        else { return nil }
        return Finding(
          "\"\(text.quote(match.range))\" \(section.because)",
          at: text.location(ofToken: match.range.lowerBound), help: section.instead)
      }
    }
  }
}

/// The context of the phrases in one text. Answers are cached, as there may be many phrases.
private struct Circumstances {
  let text: ReadableText
  /// Indexes of the sentences that excuse a section's phrases, keyed by the section's name.
  private var excusing: [String: Set<Int>] = [:]
  private var companions: [String: Bool] = [:]

  init(_ text: ReadableText) { self.text = text }

  mutating func excuse(_ match: PhraseList.Match) -> Bool {
    guard let excuses = match.section.excuses else { return false }
    let sentences = excusing[match.section.name] ?? text.prose.sentenceIndices { excuses.contains($0) }
    excusing[match.section.name] = sentences
    return sentences.contains(text.prose.sentenceIndex(ofToken: match.range.lowerBound))
  }

  /// Whether the text contains the word, or a citation whose key begins with it.
  mutating func areAbout(_ name: String) -> Bool {
    if let known = companions[name] { return known }
    let word = WordSet(name)
    let answer =
      text.prose.tokens.contains { word.contains($0) }
      || text.block?.citations.contains { $0.key.hasPrefix(name) } == true
    companions[name] = answer
    return answer
  }
}

extension ReadableText {
  /// The source text of a range of tokens.
  func quote(_ tokens: Range<Int>) -> Substring {
    let tokens = prose.tokens[tokens]
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text[utf8: first.range.lowerBound..<last.range.upperBound]
  }

  func location(ofToken token: Int) -> SourceLocation {
    location(ofOffset: prose.tokens[token].range.lowerBound)
  }
}
