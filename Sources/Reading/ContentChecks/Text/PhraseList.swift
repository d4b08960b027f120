import Prose

/// Phrases that texts are searched for, in sections that say the same of all of their phrases.
struct PhraseList: Sendable {
  struct Match: Sendable {
    var section: PhraseSection
    /// Indexes of the text's tokens.
    var range: Range<Int>
  }

  private struct Phrase: Sendable {
    var section: Int
    var elements: [PhrasePattern.Element]
  }

  /// Indexes of phrases that begin with the same word.
  private struct Candidates: Sendable {
    /// Those whose second word can be told.
    var ofPairs: [Int] = []
    var others: [Int] = []
  }

  private let sections: [PhraseSection]
  private var phrases: [Phrase] = []
  private var byFirstWord: [UInt64: Candidates] = [:]
  private var byNumber: [Int] = []
  /// Reject most words, and most pairs of words, without looking at any phrase.
  private var firstWords = HashFilter(bits: 16)
  private var pairs = HashFilter(bits: 20)

  init(_ sections: [PhraseSection]) {
    self.sections = sections
    for (index, section) in sections.enumerated() {
      for variant in section.patterns.flatMap(\.variants) { add(Phrase(section: index, elements: variant)) }
    }
  }

  private mutating func add(_ phrase: Phrase) {
    let index = phrases.count
    phrases.append(phrase)
    guard case .words(let first)? = phrase.elements.first else {
      byNumber.append(index)
      return
    }
    for word in first { firstWords.insert(word) }
    guard phrase.elements.count > 1, case .words(let second) = phrase.elements[1] else {
      for word in first { byFirstWord[word, default: Candidates()].others.append(index) }
      return
    }
    for word in first {
      byFirstWord[word, default: Candidates()].ofPairs.append(index)
      for next in second { pairs.insert(word, next) }
    }
  }

  /// The matches from left to right, without overlaps. If several begin at the same word, the longest one.
  func matches(in text: Prose) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      var longest: Match?
      func look(among candidates: [Int]) {
        for candidate in candidates {
          guard let end = text.end(of: phrases[candidate].elements, from: index),
            end > longest?.range.upperBound ?? index
          else { continue }
          longest = Match(section: sections[phrases[candidate].section], range: index..<end)
        }
      }
      if token.kind == .number { look(among: byNumber) }
      if firstWords.mayContain(token.hash), let candidates = byFirstWord[token.hash] {
        look(among: candidates.others)
        if index + 1 < text.tokens.count, pairs.mayContain(token.hash, text.tokens[index + 1].hash) {
          look(among: candidates.ofPairs)
        }
      }
      if let longest { matches.append(longest) }
      index = longest?.range.upperBound ?? index + 1
    }
    return matches
  }
}

extension [PhraseList] {
  /// The matches of all lists from left to right, without overlaps. If several begin at the same word, the longest one.
  func matches(in text: Prose) -> [PhraseList.Match] {
    let all = flatMap { $0.matches(in: text) }
    guard count > 1, all.count > 1 else { return all }
    let ordered = all.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    return ordered.reduce(into: []) { matches, match in
      if match.range.lowerBound >= matches.last?.range.upperBound ?? 0 { matches.append(match) }
    }
  }
}

/// A set of hashes that may claim to contain one that was never inserted.
private struct HashFilter: Sendable {
  private var isSet: [UInt64]
  private let mask: UInt64

  /// - Parameter bits: The logarithm of its size, which should be many times the number of hashes.
  init(bits: Int) {
    isSet = Array(repeating: 0, count: 1 << (bits - 6))
    mask = (1 << bits) - 1
  }

  mutating func insert(_ hash: UInt64) { isSet[Int((hash & mask) >> 6)] |= 1 << (hash & 63) }

  func mayContain(_ hash: UInt64) -> Bool { isSet[Int((hash & mask) >> 6)] & (1 << (hash & 63)) != 0 }

  mutating func insert(_ first: UInt64, _ second: UInt64) { insert(HashFilter.joined(first, second)) }

  func mayContain(_ first: UInt64, _ second: UInt64) -> Bool { mayContain(HashFilter.joined(first, second)) }

  private static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second ^ (second >> 32)
  }
}
