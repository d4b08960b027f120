import Testing
import YAML

@Test func everyRepeatedKeyIsReportedWithTheLineOfTheFirst() {
  let text = "a: 1\nb: 2\na: 3\nc:\n  d: 4\n  d: 5\na: 6"
  let help = "keep one of the two lines"
  let expected = [
    problem(3, 1, "\"a\" is already on line 1", help),
    problem(6, 3, "\"d\" is already on line 5", help),
    problem(7, 1, "\"a\" is already on line 1", help),
  ]
  #expect(problems(in: text) == expected)
}

@Test func repeatedKeysAreFoundInLongMapsToo() {
  let lines = (1...100).map { "key-\($0): x" } + ["key-100: y", "key-3: z", "key-3: z"]
  let help = "keep one of the two lines"
  let expected = [
    problem(101, 1, "\"key-100\" is already on line 100", help),
    problem(102, 1, "\"key-3\" is already on line 3", help),
    problem(103, 1, "\"key-3\" is already on line 3", help),
  ]
  #expect(problems(in: lines.joined(separator: "\n")) == expected)
}

@Test func theSameKeyInTwoSpellingsOfAnAccentIsARepetition() {
  let expected = problem(2, 1, "\"cle\u{301}\" is already on line 1", "keep one of the two lines")
  #expect(problems(in: "cl\u{E9}: 1\ncle\u{301}: 2") == [expected])
}

@Test func whatWasFoundBeforeASyntaxErrorIsReportedWithIt() {
  let expected = [
    problem(2, 1, "\"a\" is already on line 1", "keep one of the two lines"),
    problem(3, 4, "text without quotes cannot begin with @", "quote it: c: \"@d\""),
  ]
  #expect(problems(in: "a: 1\na: 2\nc: @d") == expected)
}

@Test func anchorsAndAliasesAreRefused() {
  let message = "YAML anchors and aliases are not used here"
  let help = "write the value out again"
  #expect(problems(in: "a: &x b\nc: *x") == [problem(1, 4, message, help), problem(2, 4, message, help)])
  #expect(problems(in: "a: *x and more") == [problem(1, 4, message, help)])
}

@Test func mergeKeysAreRefused() {
  let expected = problem(2, 1, "YAML merge keys (<<) are not used here", "write the names and values out again")
  #expect(problems(in: "a: b\n<<: c") == [expected])
  #expect(problems(in: "\"<<\": c") == [])
}

@Test func aSecondDocumentIsRefused() {
  #expect(problems(in: "a: b\n---\nc: d") == [problem(2, 1, "a second document in one file", "delete this line")])
  #expect(problems(in: "---\na: b\n...\n") == [])
}

@Test(arguments: [
  "%YAML 1.1\n---\na: b", "%TAG ! x\n---\na: b", "% comment\na: b", "%YAML 9\n---\n", "%TAG ! !x\na: b", "%TAG ! !x",
  "%what is this\n---\n",
])
func directivesAreRefused(text: String) {
  let message = "YAML directives (lines that begin with %) are not used here"
  #expect(problems(in: text) == [problem(1, 1, message, "delete the line")])
}

@Test func aListOrMapAsANameIsRefused() {
  let message = "a list or a map where a name is expected"
  #expect(problems(in: "[a]: b") == [problem(1, 1, message, "put this value in double quotes")])
  #expect(problems(in: "a: {{ b }}") == [problem(1, 5, message, "quote this value: a: \"{{ b }}\"")])
}

@Test func sixtyFourLevelsAreEnough() throws {
  let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
  #expect(problems(in: deepest) == [])
  let message = "more than 64 levels inside one another"
  let help = "use fewer brackets and levels"
  #expect(problems(in: "[" + deepest + "]") == [problem(1, 65, message, help)])
  #expect(problems(in: String(repeating: "- ", count: 100_000)) == [problem(1, 129, message, help)])
  #expect(problems(in: String(repeating: "{", count: 100_000)) == [problem(1, 65, message, help)])
}
