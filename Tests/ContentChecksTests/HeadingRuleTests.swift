import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct HeadingRuleTests {
  private func findings(
    of rule: Rule, _ body: String, title: String = "A page", keys: String = ""
  ) async throws -> [Diagnostic] {
    try await ContentChecksTests.findings(of: rule, in: ["en/index.md": page(title, keys: keys, body)])
  }

  private func skip(
    _ heading: String, _ level: Int, after: String, help: String, _ line: Int, _ column: Int
  ) -> Diagnostic {
    warning(
      .headingOrder, "the heading \"\(heading)\" has level \(level), but follows \(after)", "en/index.md", line,
      column, help: "write it with \(help)")
  }

  @Test func aSkippedLevelIsAWarning() async throws {
    #expect(
      try await findings(of: headingOrderRule, "## What helps\n\n#### Warm *water*\n\nDrink.") == [
        skip("Warm water", 4, after: "a heading of level 2", help: "###", 11, 6)
      ])
  }

  @Test func theFirstHeadingIsOfTheSecondLevel() async throws {
    #expect(
      try await findings(of: headingOrderRule, "Text.\n\n### Water\n\nDrink.") == [
        skip("Water", 3, after: "the title", help: "##", 11, 5)
      ])
  }

  @Test func everySkipIsNamedAndEachOnce() async throws {
    #expect(
      try await findings(
        of: headingOrderRule, "## A\n\n#### B\n\n#### C\n\n## D\n\n### E\n\n##### F\n\nText.") == [
          skip("B", 4, after: "a heading of level 2", help: "###", 11, 6),
          skip("F", 5, after: "a heading of level 3", help: "####", 19, 7),
        ])
  }

  @Test func levelsOneByOneAndBackAtOncePass() async throws {
    #expect(
      try await findings(of: headingOrderRule, "## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\n## F\n\nText.") == [])
  }

  @Test func aPageWithoutHeadingsSkipsNothing() async throws {
    #expect(try await findings(of: headingOrderRule, "Text.") == [])
  }

  @Test func numberSignsInCodeAreNoHeadings() async throws {
    #expect(try await findings(of: headingOrderRule, "## A\n\n```\n#### B\n```") == [])
  }

  private func asks(_ heading: String, _ line: Int, _ column: Int, file: String = "en/index.md") -> Diagnostic {
    Diagnostic(
      .advice, .headingQuestion, "the heading \"\(heading)\" asks a question", at: SourceLocation(file, line, column),
      help: "state what the section says, as in \"How a session feels\"")
  }

  @Test func aHeadingWithAQuestionMarkIsAdvice() async throws {
    #expect(
      try await findings(of: headingQuestionRule, "## Sore afterwards?\n\nYes.") == [asks("Sore afterwards?", 9, 4)])
  }

  @Test(arguments: [
    "How does a session feel", "Does it hurt", "Can I drive home", "How long will I be sore", "Is it safe",
    "What kind of needle do you use", "Why are we sore", "When should you call us", "What is IMS",
    "Who are we", "Don’t they hurt",
  ])
  func aHeadingThatBeginsAsAQuestionAsksWithoutAMark(heading: String) async throws {
    #expect(
      try await findings(of: headingQuestionRule, "Text.\n\n### \(heading)\n\nYes.") == [asks(heading, 11, 5)])
  }

  @Test func titlesAndHeadingsOfCalloutsAskToo() async throws {
    #expect(
      try await findings(of: headingQuestionRule, "> [!NOTE] Can I swim?\n> Yes.", title: "Does it hurt") == [
        asks("Does it hurt", 2, 8), asks("Can I swim?", 9, 11),
      ])
  }

  @Test(arguments: [
    "How a session feels", "Do not drive", "What IMS is", "When to call us", "What helps", "Is", "Why we ask you",
    "Can openers and jars", "Where you find us", "How your muscles will feel", "What we do", "Who we are",
    "Who can have IMS", "Who should not have IMS", "When pain is a warning",
    "Are-you-ready list",
  ])
  func aHeadingThatStatesPasses(heading: String) async throws {
    #expect(try await findings(of: headingQuestionRule, "## \(heading)\n\nText.") == [])
  }

  @Test func thePageOfQuestionsAsks() async throws {
    #expect(try await findings(of: headingQuestionRule, "## Does it hurt?\n\nNo.", keys: "role: questions") == [])
  }

  @Test func paragraphsMayAsk() async throws {
    #expect(try await findings(of: headingQuestionRule, "## Pain\n\nDoes it hurt? A little.\n\n- Can I drive?") == [])
  }

  @Test func inOtherLanguagesOnlyTheMarkAsks() async throws {
    let french = page(
      "Une page", keys: "translated-from: \"1.0\"", "## Is it\n\nOui.\n\n## Est-ce que ça fait mal ?\n\nUn peu.")
    #expect(
      try await ContentChecksTests.findings(
        of: headingQuestionRule, in: ["en/index.md": page(), "fr/index.md": french], languages: "en, fr") == [
          asks("Est-ce que ça fait mal ?", 14, 4, file: "fr/index.md")
        ])
  }

  private func again(_ heading: String, under parent: String? = nil, _ line: Int, _ column: Int) -> Diagnostic {
    warning(
      .duplicateAnchor, "a second heading \"\(heading)\"\(parent.map { " under \"\($0)\"" } ?? "")", "en/index.md",
      line, column, help: "say in the heading how the two sections differ")
  }

  @Test func oneHeadingTwiceIsAWarning() async throws {
    #expect(
      try await findings(of: duplicateAnchorRule, "## Water\n\nDrink.\n\n## Rest\n\nSit.\n\n## Water\n\nBathe.") == [
        again("Water", 17, 4)
      ])
  }

  @Test func caseMarksAndEmphasisMakeNoDifference() async throws {
    #expect(
      try await findings(of: duplicateAnchorRule, "## Warm water\n\nDrink.\n\n## *Warm* Water!\n\nBathe.") == [
        again("Warm Water!", 13, 5)
      ])
  }

  @Test func theHeadingAboveBothIsNamed() async throws {
    #expect(
      try await findings(
        of: duplicateAnchorRule, "## Home\n\n### Water\n\nDrink.\n\n#### Why\n\nIt helps.\n\n### Water\n\nBathe.") == [
          again("Water", under: "Home", 19, 5)
        ])
  }

  @Test func oneTextUnderTwoHeadingsPasses() async throws {
    #expect(
      try await findings(
        of: duplicateAnchorRule, "## Day 1\n\n### Water\n\nDrink.\n\n## Day 2\n\n### Water\n\nDrink.") == [])
  }

  @Test func headingsThatDifferInAWordOrANumberPass() async throws {
    #expect(
      try await findings(
        of: duplicateAnchorRule, "## Water to drink\n\nA.\n\n## Warm water\n\nB.\n\n## Day 1\n\nC.\n\n## Day 2\n\nD.")
        == [])
  }

  @Test func aHeadingMayHaveTheTextOfTheOneAboveItOrOfAParagraph() async throws {
    #expect(try await findings(of: duplicateAnchorRule, "## Water\n\nWater\n\n### Water\n\nDrink.") == [])
  }
}
