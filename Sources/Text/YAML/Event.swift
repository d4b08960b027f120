/// An event of libyaml as a Swift value.
struct Event {
  enum Kind {
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case streamEnd
    case alias
    case scalar(String, isQuoted: Bool)
    case listStart(inBrackets: Bool)
    case listEnd
    case mapStart(inBrackets: Bool)
    case mapEnd
  }

  var kind: Kind
  /// Where the tag begins, if there is one.
  var start: YAMLMark
  var end: YAMLMark
  /// Nil for the bare tag `!` too; see `isTagged`.
  var tag: String?
  var isTagged = false
  var hasAnchor = false
}

/// A syntax error in libyaml's own words.
struct LibraryError: Error {
  enum Place {
    case mark(YAMLMark)
    /// Bytes from the start of the text.
    case byte(Int)
  }

  var words: String
  var place: Place
  /// For example "while parsing a block mapping"; may be empty.
  var context: String
  var contextMark: YAMLMark
}
