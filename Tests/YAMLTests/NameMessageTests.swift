import Testing
import YAML

@Test(arguments: [
  ("title: IMS: what it is", 11, "title: \"IMS: what it is\""),
  ("title: IMS: what it is  # note", 11, "title: \"IMS: what it is\"  # note"),
  ("- name: IMS: x", 12, "- name: \"IMS: x\""),
  ("title: !placeholder IMS: x", 24, "title: !placeholder \"IMS: x\""),
  ("title: \"IMS\": x", 13, "title: '\"IMS\": x'"),
  ("a: it's: x \"y\"", 8, "a: \"it's: x \\\"y\\\"\""),
  ("é: 😀 x: y", 7, "é: \"😀 x: y\""),
])
func aColonInsideAValueAsksForQuotes(line: String, column: Int, mended: String) {
  let message = "a colon followed by a space inside a value without quotes"
  #expect(problems(in: line) == [problem(1, column, message, "quote this value: \(mended)")])
  #expect(problems(in: line + "\r\nb: c\r\n") == [problem(1, column, message, "quote this value: \(mended)")])
}

@Test func aColonInAValueOfSeveralLinesAsksForQuotesWithoutShowingThem() {
  let message = "a colon followed by a space inside a value without quotes"
  #expect(problems(in: "a: b: c\n  more") == [problem(1, 5, message, "put this value in double quotes")])
}

@Test(arguments: [
  ("title:Foo", 1, 7, "title: Foo"),
  ("title:Foo\nother: x", 1, 7, "title: Foo"),
  ("title: x\nsummary:Bar\nname: y", 2, 9, "summary: Bar"),
  ("address:\n  street:Foo", 2, 10, "street: Foo"),
  ("address:\n  street:Foo\n  city: x", 2, 10, "street: Foo"),
  ("a: {b:c}", 1, 7, "a: {b: c}"),
  ("a: {b:[c]}", 1, 7, "a: {b: [c]}"),
])
func aMissingSpaceBehindAColonIsShownInPlace(text: String, line: Int, column: Int, mended: String) {
  #expect(problems(in: text) == [problem(line, column, "a space is missing after the colon", mended)])
}

@Test(arguments: ["https://x.example", "site:\n  https://x.example", "12:30", "a: {b: c:d}", "- Visa:Debit"])
func aColonInsideAWordIsFine(text: String) {
  #expect(problems(in: text) == [])
}

@Test(arguments: [
  ("title Foo\nother: x", 1, 1), ("a: b\nfoo\nc: d", 2, 1), ("a:\n  foo bar\n  baz: x", 2, 3), ("a:\n- b\nc d", 3, 1),
  ("- a\n- b\n  c: d", 2, 3),
])
func aLineWithoutAColonIsPointedAt(text: String, line: Int, column: Int) {
  let message = "this line has no name with a colon"
  let help = "write \"name: value\", or begin the line with two more spaces if it continues the value above"
  #expect(problems(in: text) == [problem(line, column, message, help)])
}

@Test(arguments: [(": x", 1, 1), ("a: x\n: y", 2, 1), ("{: x}", 1, 2)])
func aColonWithoutANameIsPointedAt(text: String, line: Int, column: Int) {
  #expect(problems(in: text) == [problem(line, column, "there is no name before this colon", "write \"name: value\"")])
}

@Test(arguments: [
  ("title: foo\n  bar: baz", 2, 3, 1, "no space"), ("title: foo\n  more\n  bar: baz", 3, 3, 1, "no space"),
  ("- a: 1\n    b: 2", 2, 5, 1, "2 spaces"), ("b:\n  c: 1\n   d: 2", 3, 4, 2, "2 spaces"),
])
func aLineFurtherInThanItsNeighbourIsPointedAt(text: String, line: Int, column: Int, owner: Int, spaces: String) {
  let message = "this line is further in than line \(owner), which has its value already"
  let help =
    "begin it with \(spaces), level with the name on line \(owner), or put the whole value of line \(owner) in double quotes"
  #expect(problems(in: text) == [problem(line, column, message, help)])
}

@Test(arguments: [
  ("a:\n    b: 1\n  c: 2", 3, 3, "no space like line 1, or with 4 spaces like line 2"),
  ("a: \"x\"\n  b: 1", 2, 3, "no space like line 1"),
  ("a:\n  - x\n - y", 3, 2, "2 spaces like line 2"),
])
func aLineBetweenTwoLevelsIsToldBoth(text: String, line: Int, column: Int, choices: String) {
  let message = "this line is not level with the lines above"
  #expect(problems(in: text) == [problem(line, column, message, "begin it with \(choices)")])
}

@Test func aFirstLineFurtherInThanTheOthersIsNamed() {
  let message = "this line starts further left than line 1"
  let help = "begin both lines with the same number of spaces"
  #expect(problems(in: "  title: a\nname: b") == [problem(2, 1, message, help)])
}

@Test(arguments: [
  ("\ta: b", 1, 1), ("a:\n\tb: c", 2, 1), ("a: b\n\tc", 2, 1), ("a: |\n\tb", 2, 1), ("-\ta", 1, 2), ("a: b\n\t", 2, 1),
])
func aTabForIndentationAsksForSpaces(text: String, line: Int, column: Int) {
  #expect(problems(in: text) == [problem(line, column, "a tab where spaces belong", "use spaces: two for each level")])
}

@Test func aTabBehindAColonIsFine() throws {
  #expect(try parsed("a:\tb") == map([entry("a", 1, 1, plain("b", 1, 4))], 1, 1))
}
