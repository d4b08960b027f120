/// A phrase that texts are searched for: a sequence of words, separated by spaces.
///
/// | written | matches |
/// |---|---|
/// | `cure` | that word in any case; a hyphen in it counts as a space |
/// | `cure/cures` | either word |
/// | `[any]`, `[of the]` | these words, or nothing |
/// | `..3` | up to 3 words of the same clause, none of which denies anything |
/// | `!factors` | nothing, if this word does not follow |
/// | `<number>` | a number |
/// | `<treatment>` | any of the names that whoever reads the phrase gives to this word in brackets |
///
/// A phrase begins with a word or a number, and stays within a clause.
package struct PhrasePattern: Sendable, Hashable {
  package enum Element: Sendable, Hashable {
    /// Any of these tokens, by their hashes, in ascending order.
    case words([UInt64])
    case number
    case gap(Int)
    case notNext([UInt64])
  }

  /// One sequence for each choice that is not between single tokens: with an optional word and without it.
  package private(set) var variants: [[Element]]

  /// - Parameter names: What names in angle brackets stand for, read once for all phrases.
  package init(_ text: some StringProtocol, names: [String: PhrasePattern] = [:]) throws(PhrasePatternProblem) {
    var reader = PhrasePatternReader(Array(text), names: names)
    variants = try reader.read()
  }

  /// Matches any of the texts, whatever signs they contain.
  package init(anyOf texts: [String]) {
    variants = texts.map { Prose($0).tokens.map { .words([$0.hash]) } }.filter { !$0.isEmpty }
  }
}

extension PhrasePattern {
  /// The end of the match that begins at a token; of several, the longest. Nil if there is none.
  package func end(ofMatchAt start: Int, in text: Prose) -> Int? {
    variants.lazy.compactMap { text.end(of: $0, from: start) }.max()
  }
}

extension Prose {
  /// The end of the match of one variant of a phrase that begins at a token; nil if there is none.
  package func end(of variant: [PhrasePattern.Element], from start: Int) -> Int? {
    end(of: variant, 0, from: start)
  }

  private func end(of variant: [PhrasePattern.Element], _ place: Int, from index: Int) -> Int? {
    guard place < variant.count else { return index }
    let isThere = index < tokens.count && (place == 0 || tokens[index].boundary < .clause)
    switch variant[place] {
    case .words(let hashes):
      return isThere && isAmong(hashes, tokens[index].hash) ? end(of: variant, place + 1, from: index + 1) : nil
    case .number:
      return isThere && tokens[index].kind == .number ? end(of: variant, place + 1, from: index + 1) : nil
    case .notNext(let hashes):
      return isThere && isAmong(hashes, tokens[index].hash) ? nil : end(of: variant, place + 1, from: index)
    case .gap(let most):
      for next in index...(index + most) {
        if let end = end(of: variant, place + 1, from: next) { return end }
        guard next < tokens.count, tokens[next].boundary < .clause, !gapEnds.contains(tokens[next]),
          tokens[next].boundary < .comma || !conjunctions.contains(tokens[next])
        else { break }
      }
      return nil
    }
  }
}

/// Words that begin a new clause.
package let clauseWords = WordSet("but while whereas although though")

/// Words that deny what follows.
package let negators = WordSet(
  """
  no not never nobody none nothing neither nor cannot without unlikely can't don't doesn't didn't isn't aren't wasn't \
  weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't needn't unproven nowhere hardly rarely
  """)

/// No gap reaches over these after a comma: ", and".
private let conjunctions = WordSet("and so")

/// No gap reaches over these.
private let gapEnds = clauseWords.union(negators)

/// Most phrases have a few words at a place, and some have a hundred.
private func isAmong(_ hashes: [UInt64], _ hash: UInt64) -> Bool {
  if hashes.count < 12 { return hashes.contains(hash) }
  var low = 0
  var high = hashes.count
  while low < high {
    let middle = (low + high) / 2
    if hashes[middle] < hash { low = middle + 1 } else { high = middle }
  }
  return low < hashes.count && hashes[low] == hash
}
