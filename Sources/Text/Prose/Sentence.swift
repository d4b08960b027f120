/// A sentence ends at `.`, `!`, `?` or `…`, together with closing quotation marks and brackets, before a space or at
/// the end of the text. It does not end at the period of an abbreviation, at a colon, or, if a small letter or a digit
/// follows, at an ellipsis or at a mark inside quotation marks.
package struct Sentence: Sendable, Hashable {
  /// UTF-8 offsets in the text, without surrounding spaces.
  package var range: Range<Int>
  /// Indexes in `Prose.tokens`.
  package var tokens: Range<Int>
  package var isQuestion: Bool
}

extension Prose {
  /// The index of the sentence that contains a token; the nearest one if there is no such token.
  package func sentenceIndex(ofToken token: Int) -> Int {
    max(0, sentenceCount { $0.tokens.lowerBound <= token } - 1)
  }

  /// The last sentence that begins at or before a UTF-8 offset.
  package func sentence(atOffset offset: Int) -> Sentence? {
    sentences.prefix(sentenceCount { $0.range.lowerBound <= offset }).last
  }

  /// The indexes of the sentences that have a token for which the condition is true.
  package func sentenceIndices(where isSuch: (Token) -> Bool) -> Set<Int> {
    Set(sentences.indices.filter { tokens[sentences[$0].tokens].contains(where: isSuch) })
  }

  /// How many sentences satisfy the condition. Those that do must come first: this is a binary search.
  private func sentenceCount(where isSuch: (Sentence) -> Bool) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if isSuch(sentences[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
