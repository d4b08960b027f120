import Testing
import YAML

@Test(arguments: [
  ("title: \"foo\nother: bar", 1, 8, "\""), ("title: \"foo\nother: \"bar\"\nx: y", 1, 8, "\""),
  ("title: \"foo\n---\nx", 1, 8, "\""), ("title: 'foo\nother: it's", 1, 8, "'"),
  ("title: !p \"foo\nother: \"bar\"", 1, 11, "\""),
])
func anOpenQuoteIsPointedAtWhereItOpens(text: String, line: Int, column: Int, quote: String) {
  let message = "the quote opened on line \(line) is never closed"
  let firstLine = text.prefix { $0 != "\n" }
  #expect(problems(in: text) == [problem(line, column, message, "close it: \(firstLine)\(quote)")])
}

@Test func anOpenQuoteInsideBracketsIsToldWithoutShowingIt() {
  let expected = problem(2, 5, "the quote opened on line 2 is never closed", "write \" where the value ends")
  #expect(problems(in: "x: y\na: [\"b, c]") == [expected])
}

@Test(arguments: [
  ("title: 'it's fine'", 12, "title: \"it's fine\""), ("title: \"foo\" bar", 14, "title: '\"foo\" bar'"),
  ("title: \"He said \"no\" to it\"", 18, "title: 'He said \"no\" to it'"), ("- \"a\" b", 7, "- '\"a\" b'"),
  ("a: \"x\" - y", 8, "a: '\"x\" - y'"),
])
func textBehindAQuoteAsksForOtherQuotes(line: String, column: Int, mended: String) {
  let help = "put the quotes around the whole value: \(mended)"
  #expect(problems(in: line) == [problem(1, column, "text after the closing quote", help)])
}

@Test(arguments: ["@", "`", "%", "*", "& ", "**", "? ", ", "])
func aCharacterWithAMeaningAsksForQuotes(beginning: String) {
  let message = "text without quotes cannot begin with \(beginning.prefix(1))"
  let value = beginning + "50*"
  #expect(problems(in: "x: y\na: \(value)") == [problem(2, 4, message, "quote it: a: \"\(value)\"")])
}

@Test func aNameWithSuchACharacterAsksForQuotes() {
  let message = "text without quotes cannot begin with @"
  #expect(problems(in: "@foo: a") == [problem(1, 1, message, "quote it: \"@foo\": a")])
}

@Test func anItemWithSuchACharacterAsksForQuotes() {
  let message = "text without quotes cannot begin with @"
  #expect(problems(in: "a: [@b, c]") == [problem(1, 5, message, "quote it: \"@b\"")])
}

@Test func anUnknownEscapeAsksForSingleQuotes() {
  let message = "\\d has no meaning inside double quotes"
  #expect(problems(in: #"a: "x \d y""#) == [problem(1, 7, message, #"use single quotes: a: 'x \d y'"#)])
  #expect(problems(in: #"a: "it's \d""#) == [problem(1, 10, message, #"write \\ for a backslash"#)])
}

@Test(arguments: [(#"C:\temp\x"#, 12), (#"\xZZ"#, 5), (#"\ud800"#, 5), (#"é\uZ"#, 6)])
func aBrokenCharacterCodeIsPointedAtItsBackslash(value: String, column: Int) {
  let message = "a backslash that does not begin the code of a character"
  #expect(problems(in: "a: \"\(value)\"") == [problem(1, column, message, "use single quotes: a: '\(value)'")])
}

@Test(arguments: ["| foo", "> 50 people", ">50"])
func textBehindABlockMarkAsksForQuotes(value: String) {
  let help = "start the text on the next line, or quote it: a: \"\(value)\""
  #expect(problems(in: "a: \(value)\n b") == [problem(1, 6, "text on the same line after | or >", help)])
}

@Test func aBlockMarkWithZeroIsRefused() {
  let expected = problem(1, 5, "the number after | or > cannot be 0", "leave the number out")
  #expect(problems(in: "a: |0\n x") == [expected])
}

@Test(arguments: ["\u{1}", "\u{7F}", "\u{0}"])
func controlCharactersAreNamed(character: String) {
  let value = character.unicodeScalars.map(\.value).reduce(0, +)
  let code = "U+00" + (value < 16 ? "0" : "") + String(value, radix: 16, uppercase: true)
  let message = "an invisible control character (\(code))"
  #expect(problems(in: "é: b\na: 😀\(character)c") == [problem(2, 5, message, "delete it")])
}

@Test(arguments: [("\u{2028}", "U+2028"), ("\u{2029}", "U+2029"), ("\u{85}", "U+0085"), ("\r", "U+000D")])
func lineBreaksThatNoEditorShowsAreNamed(lineBreak: String, code: String) {
  let expected = problem(2, 5, "an invisible line break (\(code))", "delete it, or press Return in its place")
  #expect(problems(in: "a: b\nc: d\(lineBreak)e: f") == [expected])
}

@Test(arguments: [[0xFF], [0xC3], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF8, 0x80], [0xE0, 0x80, 0x80]] as [[UInt8]])
func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
  #expect(throws: YAMLProblems(problems: [problem(1, 4, "text that is not UTF-8", "save the file as UTF-8")])) {
    try parseYAML(Array("a: ".utf8) + bytes)
  }
}
