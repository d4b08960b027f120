/// The messages for text that is not well-formed XML.
enum SyntaxMessage {
  case empty
  case unclosedElement(String)
  case mismatchedTag(String, open: String)
  case unclosedTag
  case unclosedCharacterData
  case duplicateAttribute
  case textBehindRoot
  case unknownEntity(String)
  case notACharacter
  case misplacedDeclaration
  case malformedDeclaration
  case unboundPrefix(String)
  case notUTF8
  case controlCharacter
  case malformed
  case outOfMemory
  case other(String)

  func problem(at offset: Int) -> SVGProblem {
    let (message, help) = words
    return SVGProblem(offset: offset, message: message, help: help)
  }

  private var words: (String, String) {
    switch self {
    case .empty: ("there is no drawing in this file", again)
    case .unclosedElement(let name):
      ("<\(name)> is never closed", "write </\(name)> where it ends; if the file was cut off, \(again)")
    case .mismatchedTag(let name, let open): ("</\(name)> stands where </\(open)> belongs", "close <\(open)> first")
    case .unclosedTag: ("the file ends in the middle of what begins here", again)
    case .unclosedCharacterData: ("<![CDATA[ is never closed", "write ]]> where it ends")
    case .duplicateAttribute: ("an attribute stands twice in this element", "remove one of the two")
    case .textBehindRoot: ("something stands behind </svg>", "remove it: a picture is one <svg> element")
    case .unknownEntity(let name):
      (
        "\(name) stands for nothing in a picture",
        "write the character itself, or &amp; for an &"
      )
    case .notACharacter: ("this number stands for no character", "write the character itself")
    case .misplacedDeclaration:
      ("<?xml …?> stands at the beginning of a file or not at all", "remove what stands in front of it")
    case .malformedDeclaration: ("<?xml …?> is not written as it should be", "write <?xml version=\"1.0\"?>")
    case .unboundPrefix(let name):
      (
        "<\(name)> has a name with a prefix that is declared nowhere",
        "declare it in <svg>, for example xmlns:xlink=\"\(Namespace.xlink)\""
      )
    case .notUTF8: ("this byte is not UTF-8", "save the picture again with the encoding UTF-8")
    case .controlCharacter: ("an invisible character that XML forbids", "remove it")
    case .malformed:
      (
        "this is not XML",
        "look for a missing quotation mark or >, and write &lt; for < and &amp; for & in texts; or \(again)"
      )
    case .outOfMemory: ("this picture is too large to be read", "simplify the drawing and save it again")
    case .other(let words): ("this is not XML: \(words)", again)
    }
  }
}

private let again = "save the picture again as SVG"
