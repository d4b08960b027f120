/// A word, or one part of a word with hyphens or periods inside; a number; or a sign that is read aloud. "follow-up"
/// and "e.g." are words of two tokens each; "didn't" and "1,000.5" are one token.
package struct Token: Sendable, Hashable {
  package enum Kind: UInt8, Sendable {
    case word
    /// Begins with a digit: "3.5", "2nd".
    case number
    /// `%`, `#`, a currency sign or a star of a rating. A row of the same sign is one token: "★★★★★".
    case sign
  }

  /// The strongest punctuation between two tokens, in ascending order.
  package enum Boundary: UInt8, Sendable, Comparable {
    case none, comma, clause, sentence

    package static func < (one: Boundary, other: Boundary) -> Bool { one.rawValue < other.rawValue }
  }

  /// UTF-8 offsets in the text.
  package var range: Range<Int>
  /// Hash of the lower-case characters. All apostrophes count as the same; soft hyphens and the like are ignored.
  package var hash: UInt64
  package var kind: Kind
  /// The boundary before this token.
  package var boundary: Boundary
  /// Whether only a hyphen, a period or a comma separates it from the token before, so that both are one word.
  package var isJoined: Bool
}

extension Token {
  package var beginsWord: Bool { !isJoined && kind != .sign }
}
