/// A set of words that ignores case and the kind of apostrophe.
package struct WordSet: Sendable {
  private var hashes: Set<UInt64>

  /// All words and signs of `text`.
  package init(_ text: String) {
    let prose = Prose(text)
    hashes = Set(prose.words.map(\.hash) + prose.tokens.lazy.filter { $0.kind == .sign }.map(\.hash))
  }

  package init(_ tokens: some Sequence<Token>) { hashes = Set(tokens.lazy.map(\.hash)) }

  package func contains(_ word: Word) -> Bool { hashes.contains(word.hash) }

  /// A token that is a part of a word is looked up as if it stood alone.
  package func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }

  package func union(_ other: WordSet) -> WordSet {
    var all = self
    all.hashes.formUnion(other.hashes)
    return all
  }
}
