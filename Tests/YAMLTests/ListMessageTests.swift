import Testing
import YAML

@Test func aListOnTheLineOfItsNameAsksForTheNextLine() {
  let message = "a list cannot begin on the line of its name"
  let help = "begin the list on the next line, or quote this value: a: \"- item\""
  #expect(problems(in: "a: - item") == [problem(1, 4, message, help)])
}

@Test(arguments: ["a: 1\n- b", "a: \"1\"\n- b"])
func aListItemAmongNamesIsPointedAt(text: String) {
  let message = "a list item where a name is expected"
  #expect(problems(in: text) == [problem(2, 1, message, "a list goes below a name with nothing after its colon")])
}

@Test(arguments: [("- a\n - b", 2, 2, 1), ("a: b\n  - c", 2, 3, 1), ("x: y\na:\n  - b\n    - c", 4, 5, 3)])
func aDashThatBecomesTextIsPointedAt(text: String, line: Int, column: Int, owner: Int) {
  let message = "a dash that is read as part of the text on line \(owner)"
  let help = "begin a list below a name with nothing after its colon, all dashes level; quote text that has a dash"
  #expect(problems(in: text) == [problem(line, column, message, help)])
}

@Test func aDashWithoutASpaceIsMended() {
  #expect(problems(in: "a:\n- b\n-c\n") == [problem(3, 2, "a space is missing after the dash", "- c")])
}

@Test func aNameInAListAsksForADash() {
  let help = "begin it like the lines above: - b: c"
  #expect(problems(in: "- a\nb: c") == [problem(2, 1, "a line without a dash in a list", help)])
}

@Test(arguments: [
  "[neck, back", "[neck, back\ntitle: foo", "[neck, back,\ntitle: foo\n", "[neck\nb: c\nd: [e]\n", "[", "[b,\n",
  "[ # c",
  "[\n  b: c\ntitle: foo",
])
func anOpenBracketIsPointedAt(value: String) {
  let expected = problem(2, 4, "the [ opened on line 2 is never closed", "write ] where it ends")
  #expect(problems(in: "x: y\na: \(value)") == [expected])
}

@Test(arguments: ["{ b: c\ntitle: foo", "{", "{ b: c,\ntitle: foo"])
func anOpenBraceIsPointedAt(value: String) {
  let expected = problem(2, 4, "the { opened on line 2 is never closed", "write } where it ends")
  #expect(problems(in: "x: y\na: \(value)") == [expected])
}

@Test(arguments: ["{ brand: #0b5c5e, accent: x }", "{ brand: #0b5c5e }", "[ name, d: #0b5c5e]\nb: c"])
func aColourWithoutQuotesInBracketsIsPointedAt(value: String) throws {
  let column = try #require(Array(value.unicodeScalars).firstIndex(of: "#")) + 4
  let message = "the rest of the line counts as a comment, since it begins with #"
  #expect(problems(in: "a: \(value)\n") == [problem(1, column, message, "put the value in quotes: \"#0b5c5e\"")])
}

@Test func theWrongClosingBracketIsPointedAt() {
  #expect(problems(in: "a: [a, b}") == [problem(1, 9, "the [ opened on line 1 is closed by }", "write ] in its place")])
  #expect(problems(in: "a: {a: b]") == [problem(1, 9, "the { opened on line 1 is closed by ]", "write } in its place")])
}

@Test(arguments: [("a: ]", 1, 4, "]"), ("a: b\n}", 2, 1, "}"), ("a: [x]]", 1, 7, "]")])
func aBracketThatClosesNothingIsPointedAt(text: String, line: Int, column: Int, bracket: String) {
  let help = "delete it, or put the value in double quotes"
  #expect(problems(in: text) == [problem(line, column, "a \(bracket) that closes nothing", help)])
}

@Test func textBehindABracketAsksForQuotes() {
  let help = "quote this value: a: \"[IMS] what\""
  #expect(problems(in: "a: [IMS] what") == [problem(1, 10, "text after the closing bracket", help)])
}

@Test(arguments: [("a: [\n  \"b\"\n  \"c\"\n]", 3, 3), ("a: ['it's', b]", 1, 9)])
func aMissingCommaIsPointedAt(text: String, line: Int, column: Int) {
  let help = "put commas between values, and quotes around a value that contains any"
  #expect(problems(in: text) == [problem(line, column, "a comma is missing before this", help)])
}

@Test func nothingBetweenCommasIsPointedAt() {
  #expect(problems(in: "a: [b, , c]") == [problem(1, 8, "nothing before this comma", "delete the comma")])
}

@Test func dashesInsideBracketsAskForCommas() {
  let help = "separate the values by commas, without dashes: [neck, back]"
  #expect(problems(in: "a: [- b, - c]") == [problem(1, 5, "a dash inside brackets", help)])
}

@Test(arguments: [
  ("a: [b c: d: e]", 11, "\"d: e\""), ("a: { b: c: d }", 10, "\"c: d\""), ("a: [x, b: c: d]", 12, "\"c: d\""),
])
func aColonInsideAValueInBracketsAsksForQuotes(text: String, column: Int, mended: String) {
  let message = "a colon followed by a space inside a value without quotes"
  #expect(problems(in: text) == [problem(1, column, message, "quote this value: \(mended)")])
}
