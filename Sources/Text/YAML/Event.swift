/// What libyaml reads, one step at a time, as Swift values.
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
  /// The tag's place where there is a tag.
  var start: YAMLMark
  var end: YAMLMark
  /// Nil for the bare `!` too.
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
  /// "while parsing a block mapping", or empty.
  var context: String
  var contextMark: YAMLMark
}
