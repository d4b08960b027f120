import Testing
import YAML

@Test func aTaggedValueIsMarkedBehindItsTag() throws {
  let text = """
    phone: !placeholder 613-555-0100
    email: !placeholder "a@b.example"
    geo: !placeholder { latitude: 45 }
    languages: !placeholder [en]
    note: !placeholder |
      text
    """
  let expected = map(
    [
      entry("phone", 1, 1, plain("613-555-0100", 1, 21, tag: "!placeholder")),
      entry("email", 2, 1, quoted("a@b.example", 2, 21, tag: "!placeholder")),
      entry("geo", 3, 1, map([entry("latitude", 3, 21, plain("45", 3, 31))], 3, 19, tag: "!placeholder")),
      entry("languages", 4, 1, list([plain("en", 4, 26)], 4, 25, tag: "!placeholder")),
      entry("note", 5, 1, quoted("text", 5, 20, tag: "!placeholder")),
    ], 1, 1)
  #expect(try parsed(text) == expected)
}

@Test func aTaggedBlockIsMarkedAtItsFirstLine() throws {
  let text = """
    address: !placeholder  # to be confirmed

      # the street
      street: Oak
    people: !placeholder
    - ann
    """
  let expected = map(
    [
      entry("address", 1, 1, map([entry("street", 4, 3, plain("Oak", 4, 11))], 4, 3, tag: "!placeholder")),
      entry("people", 5, 1, list([plain("ann", 6, 3)], 6, 1, tag: "!placeholder")),
    ], 1, 1)
  #expect(try parsed(text) == expected)
}

@Test func aTaggedNothingIsMarkedAtItsTag() throws {
  let expected = map(
    [entry("phone", 1, 1, plain("", 1, 8, tag: "!placeholder")), entry("email", 2, 1, plain("x", 2, 8))], 1, 1)
  #expect(try parsed("phone: !placeholder\nemail: x") == expected)
}

@Test func standardTagsAreGivenAsWritten() throws {
  #expect(try parsed("!!str 5") == plain("5", 1, 7, tag: "!!str"))
  #expect(try parsed("!<x:y> 5") == plain("5", 1, 8, tag: "!<x:y>"))
}

@Test func theBareTagIsNone() throws {
  #expect(try parsed("! 5") == plain("5", 1, 3))
}

@Test func aTagBeforeANameAsksToBeMoved() {
  let help = "tag the value: phone: !placeholder 613"
  #expect(problems(in: "!placeholder phone: 613") == [problem(1, 1, "a tag before the name", help)])
}

@Test func aTagWithoutASpaceAsksForIt() {
  let expected = problem(1, 5, "a space is missing after the tag", "write a space between the tag and its value")
  #expect(problems(in: "a: !\"b\"") == [expected])
}

@Test(arguments: ["!Wow!Great text", "!<foo", "!%zz", "!e!f"])
func anExclamationMarkThatIsNoTagAsksForQuotes(value: String) {
  let message = "a value that begins with ! without being a complete tag"
  #expect(problems(in: "a: \(value)") == [problem(1, 4, message, "quote this value: a: \"\(value)\"")])
}
