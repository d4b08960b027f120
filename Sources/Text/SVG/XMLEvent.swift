/// An event of libexpat as a Swift value.
struct XMLEvent {
  enum Kind {
    case declaration(version: String, encoding: String?)
    /// If it contains declarations, reading stops there.
    case documentType(hasDeclarations: Bool)
    case start(XMLName, [XMLAttribute])
    case end
    /// One text may come in several pieces.
    case text([UInt8])
    case comment
    case processingInstruction(target: String)
  }

  var kind: Kind
  /// In bytes. Empty for the end of a self-closing tag such as `<path/>`.
  var range: Range<Int>
}

struct XMLName: Hashable {
  /// The namespace's address; empty if there is none.
  var namespace: String
  var local: String
}

struct XMLAttribute {
  var name: XMLName
  /// The value with references decoded: `#a` for `&#35;a`.
  var value: String
}

/// A syntax error, which ends the reading.
struct XMLError: Error {
  enum Kind {
    case noElement
    case malformed
    case unclosedTag
    case unclosedCharacterData
    case mismatchedTag
    case duplicateAttribute
    case textBehindRoot
    case unknownEntity
    case notACharacter
    case misplacedDeclaration
    case malformedDeclaration
    case unboundPrefix
    case outOfMemory
    /// Any other error, in libexpat's own words.
    case other(String)
  }

  var kind: Kind
  /// In bytes from the start of the text.
  var offset: Int
}
