/// A part of a word between its hyphens and points, with the apostrophes inside it; a whole number; or a sign that is
/// read aloud. The words "follow-up" and "e.g." have two tokens each, "didn't" and "1,000.5" one.
package struct Token: Sendable, Hashable {
  package enum Kind: UInt8, Sendable {
    case word
    /// Begins with a digit: "3.5", "2nd".
    case number
    /// `%`, `#`, a currency or the star of a rating. A row of the same is one token: "★★★★★".
    case sign
  }

  /// What stands between two tokens, from the weakest to the strongest.
  package enum Boundary: UInt8, Sendable, Comparable {
    case none, comma, clause, sentence

    package static func < (one: Boundary, other: Boundary) -> Bool { one.rawValue < other.rawValue }
  }

  /// Offsets into the text's UTF-8.
  package var range: Range<Int>
  /// Of the characters in lower case. Apostrophes of all kinds are one; what is not seen, such as a soft hyphen, is nothing.
  package var hash: UInt64
  package var kind: Kind
  /// Before the token.
  package var boundary: Boundary
  /// Whether only a hyphen, a point or a comma parts it from the token before, with which it is one word.
  package var isJoined: Bool
}

extension Token {
  package var beginsWord: Bool { !isJoined && kind != .sign }
}
