import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct LongTextRuleTests {
  /// A sentence of the given number of words: "w1 w2 w3 … wN.".
  private func sentence(_ words: Int) -> String { (1...words).map { "w\($0)" }.joined(separator: " ") + "." }

  private func sentences(_ body: String, keys: String = "") async throws -> [Diagnostic] {
    try await findings(of: longSentenceRule, in: ["en/index.md": page("A page", keys: keys, body)])
  }

  private func long(
    _ words: Int, _ line: Int, _ column: Int, _ severity: Diagnostic.Severity = .warning
  ) -> Diagnostic {
    Diagnostic(
      severity, .longSentence, "a sentence of \(words) words: \"w1 w2 w3 w4 w5 …\"",
      at: SourceLocation("en/index.md", line, column),
      help: "write at most 20 words: make two sentences of it, or a list")
  }

  @Test func aSentenceOf21WordsIsAWarningAndOf26AnError() async throws {
    #expect(try await sentences(sentence(21)) == [long(21, 9, 1)])
    #expect(try await sentences(sentence(25)) == [long(25, 9, 1)])
    #expect(try await sentences(sentence(26)) == [long(26, 9, 1, .error)])
  }

  @Test func theSentenceIsPointedAtBehindOthersAndEmphasisAndAcrossLines() async throws {
    #expect(
      try await sentences("It is *thin*. \(sentence(21))\n\nIt may\nache. \(sentence(22))") == [
        long(21, 9, 15), long(22, 12, 7),
      ])
  }

  @Test func listItemsAndCalloutsAreRead() async throws {
    #expect(
      try await sentences("- Short.\n- \(sentence(21))\n\n> [!NOTE]\n> \(sentence(23))") == [
        long(21, 10, 3), long(23, 13, 3),
      ])
  }

  @Test func aSummaryIsReadToo() async throws {
    let file = page().replacing(
      "A summary that is long enough to be the summary of a page.", with: sentence(21))
    #expect(try await findings(of: longSentenceRule, in: ["en/index.md": file]) == [long(21, 3, 10)])
  }

  @Test func otherLanguagesAreReadAsWell() async throws {
    let french = page("Une page", keys: "translated-from: \"1.0\"", sentence(21))
    #expect(
      try await findings(of: longSentenceRule, in: ["en/index.md": page(), "fr/index.md": french], languages: "en, fr")
        .map(\.location) == [SourceLocation("fr/index.md", 10, 1)])
  }

  @Test func twentyWordsAreNotTooMany() async throws {
    #expect(try await sentences("\(sentence(20)) \(sentence(20))") == [])
  }

  @Test func aTitleAndAnInitialDoNotEndASentenceAndItemsEndTheirs() async throws {
    #expect(
      try await sentences("You may be sore after it:\n\n- \(sentence(15).dropLast())\n- \(sentence(15).dropLast())")
        == [])
    #expect(
      try await sentences("w1 w2 w3 w4 w5 Dr. Chan C. Gunn w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21.").map(
        \.message) == ["a sentence of 21 words: \"w1 w2 w3 w4 w5 …\""])
  }

  @Test func aPageForProfessionalsHasOnlyTheSecondLimit() async throws {
    #expect(try await sentences(sentence(25), keys: "audience: professional") == [])
    #expect(try await sentences(sentence(26), keys: "audience: professional") == [long(26, 10, 1, .error)])
  }

  @Test func headingsAndCodeAreNoSentences() async throws {
    #expect(try await sentences("## \(sentence(21))\n\n```\n\(sentence(30))\n```") == [])
  }

  private func paragraphs(_ body: String, keys: String = "") async throws -> [Diagnostic] {
    try await findings(of: longParagraphRule, in: ["en/index.md": page("A page", keys: keys, body)])
  }

  private func long(
    _ thing: String, _ count: Int, from beginning: String, _ line: Int, _ column: Int
  ) -> Diagnostic {
    warning(
      .longParagraph, "a \(thing) of \(count) sentences", "en/index.md", line, column,
      help: "write at most 3: begin a new paragraph, at the latest with \"\(beginning)\"")
  }

  @Test func aParagraphOfFourSentencesIsAWarning() async throws {
    #expect(
      try await paragraphs("It is thin. It aches. It passes.\nYou can stop us at any time.") == [
        long("paragraph", 4, from: "You can stop us at …", 9, 1)
      ])
  }

  @Test func aListItemIsNamedAsOne() async throws {
    #expect(
      try await paragraphs("Rest.\n\n- Walk.\n- It is thin. It aches. It passes. You rest. You walk.") == [
        long("list item", 5, from: "You rest.", 12, 3)
      ])
  }

  @Test func aParagraphInsideACalloutIsFound() async throws {
    #expect(
      try await paragraphs("> [!NOTE]\n> **Is it sore?** Yes! It aches. It passes.") == [
        long("paragraph", 4, from: "It passes.", 10, 5)
      ])
  }

  @Test func threeSentencesAreNotTooMany() async throws {
    #expect(try await paragraphs("It is thin. It aches. It passes.\n\nYou can stop us. Say so.") == [])
  }

  @Test func abbreviationsAndNumbersMakeNoSentences() async throws {
    #expect(try await paragraphs("Dr. Chan C. Gunn began it. Some, e.g. 1.5 of 10, ache. It passes.") == [])
  }

  @Test func shortItemsOfOneListAreNotOneParagraph() async throws {
    #expect(try await paragraphs("- It aches.\n- It passes.\n- You rest.\n- You walk.\n- You drink.") == [])
  }

  @Test func paragraphsForProfessionalsMayBeLong() async throws {
    #expect(
      try await paragraphs("It is thin. It aches. It passes. You rest.", keys: "audience: professional") == [])
  }
}
