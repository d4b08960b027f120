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
    var (low, high) = (0, sentences.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The places in `sentences` of those in which some token is such.
  package func sentenceIndices(where isSuch: (Token) -> Bool) -> Set<Int> {
    Set(sentences.indices.filter { tokens[sentences[$0].tokens].contains(where: isSuch) })
  }
}
