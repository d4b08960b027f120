import Testing
import YAML

@Test func mapsListsAndScalarsKnowTheirPlaces() throws {
  let text = """
    title: Tennis elbow
    version: "1.0"
    also-called: [lateral pain, 'golfer''s']
    aliases:
    - /tennis/
    geo: { latitude: 45.27 }
    """
  let expected = map(
    [
      entry("title", 1, 1, plain("Tennis elbow", 1, 8)),
      entry("version", 2, 1, quoted("1.0", 2, 10)),
      entry("also-called", 3, 1, list([plain("lateral pain", 3, 15), quoted("golfer's", 3, 29)], 3, 14)),
      entry("aliases", 4, 1, list([plain("/tennis/", 5, 3)], 5, 1)),
      entry("geo", 6, 1, map([entry("latitude", 6, 8, plain("45.27", 6, 18))], 6, 6)),
    ], 1, 1)
  #expect(try parsed(text) == expected)
}

@Test func blockTextCountsAsQuoted() throws {
  let text = "note: |\n  one\n  two\nmore: >-\n  three\n  four\n"
  let expected = map(
    [entry("note", 1, 1, quoted("one\ntwo\n", 1, 7)), entry("more", 4, 1, quoted("three four", 4, 7))], 1, 1)
  #expect(try parsed(text) == expected)
}

@Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}"])
func textWithoutContentIsNil(text: String) throws {
  #expect(try parsed(text) == nil)
}

@Test func onlyPlainEmptinessIsEmpty() throws {
  let node = try parsed("[~, null, '', 'null', x, !placeholder ~]")
  guard case .list(let items) = node?.value else {
    Issue.record("not a list")
    return
  }
  #expect(items.map(\.isEmpty) == [true, true, false, false, false, true])
  #expect(try parsed("phone:") == map([entry("phone", 1, 1, plain("", 1, 7))], 1, 1))
}

@Test func linesAreCountedFromTheFirstLineOfTheFile() throws {
  #expect(try parsed("a: b\n", firstLine: 2) == map([entry("a", 2, 1, plain("b", 2, 4))], 2, 1))
  #expect(
    problems(in: "a: b\na: c", firstLine: 2) == [
      problem(3, 1, "\"a\" is already on line 2", "keep one of the two lines")
    ])
}

@Test func nothingIsMarkedBehindTheLastLine() throws {
  #expect(try parsed("? a") == map([entry("a", 1, 3, plain("", 1, 4))], 1, 1))
  #expect(try parsed("- a\n-") == list([plain("a", 1, 3), plain("", 2, 2)], 1, 1))
}

@Test func columnsCountAccentsAndEmojiAsOne() throws {
  let expected = map([entry("clé", 1, 3, plain("é", 1, 8)), entry("b", 1, 11, plain("c", 1, 14))], 1, 1)
  #expect(try parsed("{ clé: é, b: c }") == expected)
  #expect(try parsed("[😀, !p 😀, x]") == list([plain("😀", 1, 2), plain("😀", 1, 8, tag: "!p"), plain("x", 1, 11)], 1, 1))
}

@Test func windowsLineEndsChangeNothing() throws {
  let text = "a: b\nc:\n- d\ne: \"f\"\ng: !p\n  h: i\n"
  #expect(try parsed(text.replacing("\n", with: "\r\n")) == parsed(text))
}

@Test func aByteOrderMarkTakesNoColumn() throws {
  #expect(try parsed("\u{FEFF}a: b\nc: d") == parsed("a: b\nc: d"))
}

@Test func everyKindOfCollectionOfBytesIsRead() throws {
  let bytes = Array("xa: bx".utf8)
  let expected = try parsed("a: b")
  #expect(try parseYAML(bytes[1..<5]) == expected)
  #expect(try parseYAML(AnyCollection(bytes[1..<5])) == expected)
  #expect(try bytes.withUnsafeBufferPointer { try parseYAML(UnsafeBufferPointer(rebasing: $0[1..<5])) } == expected)
}
