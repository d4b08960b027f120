import Testing

/// Whether the text is what Markdown may make of the start of a source line, smart punctuation included.
///
/// It knows nothing of the code under test: a table says how a character may have been written. It is no parser, so
/// `\*` may stand for itself too, as it does in the address of a link.
func isSpelled(_ text: String, atTheStartOf line: String) -> Bool {
  let line = Array(line.unicodeScalars)
  // Every place in the line that the characters so far may lead to.
  var ends: Set = [0]
  for scalar in text.unicodeScalars {
    let spellings = spellings(of: scalar).map { Array($0.unicodeScalars) }
    ends = Set(
      ends.flatMap { end in
        spellings.filter { line[end...].starts(with: $0) }.map { end + $0.count }
      })
  }
  return !ends.isEmpty
}

private func spellings(of scalar: Unicode.Scalar) -> [String] {
  let isEscapable = scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && scalar > " "
  return [String(scalar)] + (isEscapable ? ["\\\(scalar)"] : []) + (otherSpellings[scalar] ?? [])
}

/// The character references are those of the random documents.
private let otherSpellings: [Unicode.Scalar: [String]] = [
  "&": ["&amp;"], "<": ["&lt;"], "é": ["&eacute;", "&#233;"], "\u{A0}": ["&nbsp;"], "😀": ["&#x1F600;"],
  "‘": ["'"], "’": ["'"], "“": ["\""], "”": ["\""], "–": ["--"], "—": ["---"], "…": ["..."],
]

@Suite struct RandomDocumentSpellingTests {
  @Test(arguments: [
    ("Rest", "Rest *now*"), ("*a*", "\\*a\\* b"), ("&é\u{A0}é", "&amp;&eacute;&nbsp;&#233;"), ("&bogus;", "&bogus;"),
    ("“Don’t” –— …", "\"Don't\" ----- ..."), ("\\d", "\\d"), ("", ""),
  ])
  func whatIsWrittenThereIsFound(text: String, line: String) {
    #expect(isSpelled(text, atTheStartOf: line))
  }

  @Test(arguments: [
    ("Rest", " Rest"), ("Rest", "est"), ("Rest", "Res"), ("é", "e"), ("–", "-"), ("&", "amp;"), ("é", "\u{FFFD}"),
    ("a", "\\a"),
  ])
  func whatIsWrittenElsewhereIsNot(text: String, line: String) {
    #expect(!isSpelled(text, atTheStartOf: line))
  }
}
