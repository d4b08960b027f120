import Prose

/// Phrases that texts are searched for, in sections that say the same of all of their phrases.
struct PhraseList: Sendable {
  struct Match: Sendable {
    var section: PhraseSection
    /// Indexes of the text's tokens.
    var range: Range<Int>
  }

  private let sections: [PhraseSection]
  private var phrases: [(section: Int, pattern: PhrasePattern)] = []
  private var byFirstWord: [UInt64: [Int]] = [:]
  private var byNumber: [Int] = []
  /// Indexed by the hash's last 12 bits: whether any phrase begins with a word that has them. Rejects most words
  /// quickly.
  private var filter = [Bool](repeating: false, count: 4096)

  init(_ sections: [PhraseSection]) {
    self.sections = sections
    for (index, section) in sections.enumerated() {
      for pattern in section.patterns { add(pattern, in: index) }
    }
  }

  private mutating func add(_ pattern: PhrasePattern, in section: Int) {
    let index = phrases.count
    phrases.append((section, pattern))
    var first: Set<UInt64> = []
    for variant in pattern.variants {
      switch variant.first {
      case .words(let words): first.formUnion(words)
      default: if byNumber.last != index { byNumber.append(index) }
      }
    }
    for word in first {
      byFirstWord[word, default: []].append(index)
      filter[Int(word & 4095)] = true
    }
  }

  /// The matches from left to right, without overlaps. If several begin at the same word, the longest one.
  func matches(in text: Prose) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      var candidates: [Int] = []
      if token.kind == .number { candidates = byNumber }
      if filter[Int(token.hash & 4095)], let more = byFirstWord[token.hash] { candidates += more }
      var longest: Match?
      for candidate in candidates {
        let (section, pattern) = phrases[candidate]
        guard let end = pattern.end(ofMatchAt: index, in: text), end > longest?.range.upperBound ?? index else {
          continue
        }
        longest = Match(section: sections[section], range: index..<end)
      }
      if let longest { matches.append(longest) }
      index = longest?.range.upperBound ?? index + 1
    }
    return matches
  }
}
