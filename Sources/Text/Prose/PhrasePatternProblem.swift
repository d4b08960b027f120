/// What is wrong with a phrase, for whoever wrote it.
package struct PhrasePatternProblem: Error, Hashable {
  package enum Kind: Sendable, Hashable {
    case isEmpty
    case beginsWithGap
    case beginsWithExclusion
    case endsWithGap
    /// `..` without a number from 1 to 20.
    case gapWithoutNumber
    /// The names that are known, in order.
    case unknownName(String, known: [String])
    case unclosedBracket(Character)
    case strayBracket(Character)
    /// `a//b`, `[]` or `!`.
    case missingWord
    /// A sign that no match can contain: it ends a sentence or a clause, or is not read at all.
    case unmatchableSign(Character)
    /// After `!` comes a single word.
    case excludesSeveralWords
  }

  package var kind: Kind
  /// In characters, from 1.
  package var column: Int

  package init(_ kind: Kind, column: Int) {
    self.kind = kind
    self.column = column
  }
}

extension PhrasePatternProblem: CustomStringConvertible {
  package var description: String {
    switch kind {
    case .isEmpty: "the phrase is empty"
    case .beginsWithGap: "a phrase begins with a word, not with a gap"
    case .beginsWithExclusion: "a phrase begins with a word, not with one that must not follow"
    case .endsWithGap: "a phrase ends with a word: a gap at its end matches nothing more"
    case .gapWithoutNumber: "after .. comes the number of words that may stand there, from 1 to 20, as in ..3"
    case .unknownName(let name, let known):
      "nothing is called <\(name)>: there is \(known.map { "<\($0)>" }.joined(separator: ", "))"
    case .unclosedBracket(let bracket): "the bracket \(bracket) is never closed"
    case .strayBracket(let bracket): "the bracket \(bracket) is closed, but was never opened"
    case .missingWord: "a word is missing here"
    case .unmatchableSign(let sign):
      "no phrase can contain \"\(sign)\": phrases are found in the words of one sentence, without its punctuation"
    case .excludesSeveralWords: "only single words can follow !, without a hyphen"
    }
  }
}
