/// A sentence ends at `.`, `!`, `?` or `…`, with the quotation marks and brackets that close there, before a space or at
/// the end of the text. The point of an abbreviation ends none; neither does an ellipsis, or a mark inside quotation
/// marks, before a small letter. A colon ends none.
package struct Sentence: Sendable, Hashable {
  /// Offsets into the text's UTF-8, without the space around it.
  package var range: Range<Int>
  /// Places in `Prose.tokens`.
  package var tokens: Range<Int>
  package var isQuestion: Bool
}

extension Prose {
  /// The place in `sentences` of the one that has a token; of a token that is not there, the nearest.
  package func sentenceIndex(ofToken token: Int) -> Int {
    max(0, sentenceCount { $0.tokens.lowerBound <= token } - 1)
  }

  /// The last sentence that begins at a byte or before it.
  package func sentence(atOffset offset: Int) -> Sentence? {
    sentences.prefix(sentenceCount { $0.range.lowerBound <= offset }).last
  }

  /// The places in `sentences` of those in which some token is such.
  package func sentenceIndices(where isSuch: (Token) -> Bool) -> Set<Int> {
    Set(sentences.indices.filter { tokens[sentences[$0].tokens].contains(where: isSuch) })
  }

  /// How many are such, where all that are come first.
  private func sentenceCount(where isSuch: (Sentence) -> Bool) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if isSuch(sentences[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
