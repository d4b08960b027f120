/// All messages about YAML, for readers who have never heard of scalars and mappings. `mended` is the corrected line,
/// if there is one.
enum Message {
  case colonInsideValue(mended: String?)
  case cannotBegin(with: String, mended: String?)
  case textBehindQuote(mended: String?)
  case textBehindBracket(mended: String?)
  case unclosedQuote(String, line: Int, mended: String?)
  case unknownEscape(String, mended: String?)
  case brokenCharacterCode(mended: String?)
  case textBehindBlockMark(mended: String?)
  case blockMarkZero

  case missingSpaceAfterColon(mended: String?)
  case missingColon
  case noName
  case nameIsNoText(mended: String?)
  case duplicateKey(String, line: Int)
  case nameInList(mended: String)

  case missingSpaceAfterDash(mended: String)
  case listBehindName(mended: String?)
  case listItemAmongNames
  case dashInText(line: Int)
  case dashInBrackets

  case unclosedBracket(String, line: Int)
  case commentInBrackets(value: String)
  case wrongClosing(String, opened: String, line: Int)
  case closingWithoutOpening(String)
  case missingComma
  case nothingBetweenCommas

  case tab
  case notLevel([(spaces: Int, line: Int)])
  case deeperThanItsName(spaces: Int, line: Int)
  case leftOfFirst(line: Int)

  case brokenTag(mended: String?)
  case missingSpaceAfterTag
  case tagBeforeName(mended: String?)
  case anchorOrAlias
  case mergeKey
  case directive
  case secondDocument
  case tooManyLevels(Int)

  case controlCharacter(String)
  case invisibleLineBreak(String)
  case notUTF8
  case outOfMemory
  case other(String)

  func problem(at mark: YAMLMark) -> YAMLProblem {
    let (message, help) = words
    return YAMLProblem(mark: mark, message: message, help: help)
  }

  private var words: (String, String?) {
    switch self {
    case .colonInsideValue(let mended):
      ("a colon followed by a space inside a value without quotes", quote(mended))
    case .cannotBegin(let beginning, let mended):
      (
        "text without quotes cannot begin with \(beginning)",
        mended.map { "quote it: \($0)" } ?? "put it in double quotes"
      )
    case .textBehindQuote(let mended):
      ("text after the closing quote", quoteWhole(mended))
    case .textBehindBracket(let mended):
      ("text after the closing bracket", quote(mended))
    case .unclosedQuote(let quote, let line, let mended):
      (
        "the quote opened on line \(line) is never closed",
        mended.map { "close it: \($0)" } ?? "write \(quote) where the value ends"
      )
    case .unknownEscape(let escape, let mended):
      (
        "\(escape) has no meaning inside double quotes",
        mended.map { "use single quotes: \($0)" } ?? "write \\\\ for a backslash"
      )
    case .brokenCharacterCode(let mended):
      (
        "a backslash that does not begin the code of a character",
        mended.map { "use single quotes: \($0)" } ?? "write the character itself, or \\\\ for a backslash"
      )
    case .textBehindBlockMark(let mended):
      (
        "text on the same line after | or >",
        mended.map { "start the text on the next line, or quote it: \($0)" } ?? "start the text on the next line"
      )
    case .blockMarkZero:
      ("the number after | or > cannot be 0", "leave the number out")

    case .missingSpaceAfterColon(let mended):
      ("a space is missing after the colon", mended ?? "write a space after the colon")
    case .missingColon:
      (
        "this line has no name with a colon",
        "write \"name: value\", or begin the line with two more spaces if it continues the value above"
      )
    case .noName:
      ("there is no name before this colon", "write \"name: value\"")
    case .nameIsNoText(let mended):
      ("a list or a map where a name is expected", quote(mended))
    case .duplicateKey(let key, let line):
      ("\"\(key)\" is already on line \(line)", "keep one of the two lines")
    case .nameInList(let mended):
      ("a line without a dash in a list", "begin it like the lines above: \(mended)")

    case .missingSpaceAfterDash(let mended):
      ("a space is missing after the dash", mended)
    case .listBehindName(let mended):
      (
        "a list cannot begin on the line of its name",
        mended.map { "begin the list on the next line, or quote this value: \($0)" } ?? "begin it on the next line"
      )
    case .listItemAmongNames:
      ("a list item where a name is expected", "a list goes below a name with nothing after its colon")
    case .dashInText(let line):
      (
        "a dash that is read as part of the text on line \(line)",
        "begin a list below a name with nothing after its colon, all dashes level; quote text that has a dash"
      )
    case .dashInBrackets:
      ("a dash inside brackets", "separate the values by commas, without dashes: [neck, back]")

    case .commentInBrackets(let value):
      ("the rest of the line counts as a comment, since it begins with #", "put the value in quotes: \"\(value)\"")
    case .unclosedBracket(let bracket, let line):
      ("the \(bracket) opened on line \(line) is never closed", "write \(closing(bracket)) where it ends")
    case .wrongClosing(let found, let opened, let line):
      ("the \(opened) opened on line \(line) is closed by \(found)", "write \(closing(opened)) in its place")
    case .closingWithoutOpening(let bracket):
      ("a \(bracket) that closes nothing", "delete it, or put the value in double quotes")
    case .missingComma:
      ("a comma is missing before this", "put commas between values, and quotes around a value that contains any")
    case .nothingBetweenCommas:
      ("nothing before this comma", "delete the comma")

    case .tab:
      ("a tab where spaces belong", "use spaces: two for each level")
    case .notLevel(let choices):
      ("this line is not level with the lines above", levels(choices))
    case .deeperThanItsName(let spaces, let line):
      (
        "this line is further in than line \(line), which has its value already",
        "begin it with \(count(spaces)), level with the name on line \(line), or put the whole value of line \(line) in double quotes"
      )
    case .leftOfFirst(let line):
      ("this line starts further left than line \(line)", "begin both lines with the same number of spaces")

    case .brokenTag(let mended):
      ("a value that begins with ! without being a complete tag", quote(mended))
    case .missingSpaceAfterTag:
      ("a space is missing after the tag", "write a space between the tag and its value")
    case .tagBeforeName(let mended):
      ("a tag before the name", mended.map { "tag the value: \($0)" } ?? "write it after the colon")
    case .anchorOrAlias:
      ("YAML anchors and aliases are not used here", "write the value out again")
    case .mergeKey:
      ("YAML merge keys (<<) are not used here", "write the names and values out again")
    case .directive:
      ("YAML directives (lines that begin with %) are not used here", "delete the line")
    case .secondDocument:
      ("a second document in one file", "delete this line")
    case .tooManyLevels(let deepest):
      ("more than \(deepest) levels inside one another", "use fewer brackets and levels")

    case .controlCharacter(let code):
      ("an invisible control character (\(code))", "delete it")
    case .invisibleLineBreak(let code):
      ("an invisible line break (\(code))", "delete it, or press Return in its place")
    case .notUTF8:
      ("text that is not UTF-8", "save the file as UTF-8")
    case .outOfMemory:
      ("not enough memory to read this", nil)
    case .other(let words):
      ("this is not YAML: \(words)", nil)
    }
  }
}

private func quote(_ mended: String?) -> String {
  mended.map { "quote this value: \($0)" } ?? "put this value in double quotes"
}

private func quoteWhole(_ mended: String?) -> String {
  mended.map { "put the quotes around the whole value: \($0)" } ?? "put the quotes around the whole value"
}

private func closing(_ bracket: String) -> String {
  bracket == "[" ? "]" : "}"
}

private func levels(_ choices: [(spaces: Int, line: Int)]) -> String {
  "begin it with " + choices.map { "\(count($0.spaces)) like line \($0.line)" }.joined(separator: ", or with ")
}

private func count(_ spaces: Int) -> String {
  spaces == 0 ? "no space" : spaces == 1 ? "1 space" : "\(spaces) spaces"
}
