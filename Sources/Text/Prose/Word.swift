/// A word as people write it: "follow-up" is one word.
package struct Word: Sendable, Hashable {
  /// Indexes in `Prose.tokens`.
  package var tokens: Range<Int>
  /// For a word of one token, the same as that token's hash.
  package var hash: UInt64
}

/// The words of a range of tokens. Signs are skipped.
package struct WordSequence: Sequence, IteratorProtocol {
  private let tokens: [Token]
  private var rest: Range<Int>

  init(_ tokens: [Token], _ range: Range<Int>) {
    self.tokens = tokens
    rest = range
  }

  package mutating func next() -> Word? {
    guard let start = rest.first(where: { tokens[$0].kind != .sign }) else { return nil }
    var hash = tokens[start].hash
    var end = start + 1
    while end < rest.upperBound, tokens[end].isJoined {
      hash = WordHash.joined(hash, tokens[end].hash)
      end += 1
    }
    rest = end..<rest.upperBound
    return Word(tokens: start..<end, hash: hash)
  }
}

extension Prose {
  package var words: WordSequence { WordSequence(tokens, tokens.indices) }

  package func words(of sentence: Sentence) -> WordSequence { WordSequence(tokens, sentence.tokens) }

  package func wordCount(of sentence: Sentence) -> Int { tokens[sentence.tokens].count(where: \.beginsWord) }
}
