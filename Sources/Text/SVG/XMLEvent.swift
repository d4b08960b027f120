/// What libexpat reads, one step at a time, as Swift values.
struct XMLEvent {
  enum Kind {
    case declaration(version: String, encoding: String?)
    /// One that declares something is not read to its end.
    case documentType(hasDeclarations: Bool)
    case start(XMLName, [XMLAttribute])
    case end
    /// One text may come in many pieces.
    case text([UInt8])
    case comment
    case processingInstruction(target: String)
  }

  var kind: Kind
  /// Where it stands, in bytes. Empty for the end of `<path/>`.
  var range: Range<Int>
}

struct XMLName: Hashable {
  /// The address that a prefix stands for, empty without one.
  var namespace: String
  var local: String
}

struct XMLAttribute {
  var name: XMLName
  /// What references stand for: `#a` for `&#35;a`.
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
    /// In libexpat's own words.
    case other(String)
  }

  var kind: Kind
  /// In bytes.
  var offset: Int
}
