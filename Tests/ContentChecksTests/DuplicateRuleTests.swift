import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct DuplicateRuleTests {
  /// A page with a given summary.
  private func page(_ title: String, summary: String = "what to know.", keys: String = "") -> String {
    ContentChecksTests.page(title, keys: keys).replacing(
      "A summary that is long enough to be the summary of a page.",
      with: "What we tell you at your first visit, and \(summary)")
  }

  private func condition(_ title: String, _ verdict: String = "may-help", names: String? = nil) -> String {
    page(title, keys: "verdict: \(verdict)\narea: back\(names.map { "\nalso-called: \($0)" } ?? "")")
  }

  private func repeated(_ title: String, of first: String, _ file: String) -> Diagnostic {
    warning(
      .duplicateTitle, "\(first) has the title \"\(title)\" too", file, 2, 8,
      help: "say in the title what this page alone is about")
  }

  @Test func aTitleOfTwoPagesIsAWarningOnTheSecond() async throws {
    #expect(
      try await findings(of: duplicateTitleRule, in: ["en/a.md": page("Rest"), "en/b/c.md": page("Rest")]) == [
        repeated("Rest", of: "en/a.md", "en/b/c.md")
      ])
  }

  @Test func titlesThatDifferInCaseAndSpacesAreOne() async throws {
    #expect(
      try await findings(of: duplicateTitleRule, in: ["en/a.md": page("Your Visit"), "en/b.md": page("your  visit")])
        == [repeated("your  visit", of: "en/a.md", "en/b.md")])
  }

  @Test func everyFurtherPageIsNamedWithTheFirst() async throws {
    #expect(
      try await findings(
        of: duplicateTitleRule, in: ["en/a.md": page("Rest"), "en/b.md": page("Rest"), "en/c.md": page("Rest")]) == [
          repeated("Rest", of: "en/a.md", "en/b.md"), repeated("Rest", of: "en/a.md", "en/c.md"),
        ])
  }

  @Test func aConditionAndAnotherPageMayNotShareATitle() async throws {
    #expect(
      try await findings(
        of: duplicateTitleRule, in: ["en/a.md": page("Sciatica"), "en/conditions/b.md": condition("Sciatica")])
        == [repeated("Sciatica", of: "en/a.md", "en/conditions/b.md")])
  }

  @Test func twoConditionsWithOneTitleAreLeftToTheVerdicts() async throws {
    #expect(
      try await findings(
        of: duplicateTitleRule,
        in: ["en/conditions/a.md": condition("Sciatica"), "en/conditions/b.md": condition("Sciatica")]) == [])
  }

  @Test func titlesThatDifferInAWordPass() async throws {
    #expect(
      try await findings(of: duplicateTitleRule, in: ["en/a.md": page("Rest"), "en/b.md": page("Rest well")]) == [])
  }

  @Test func aTranslationMayHaveTheTitleOfItsOriginal() async throws {
    let files = ["en/a.md": page("Massage"), "fr/a.md": page("Massage", keys: "translated-from: \"1.0\"")]
    #expect(try await findings(of: duplicateTitleRule, in: files, languages: "en, fr") == [])
    #expect(try await findings(of: duplicateSummaryRule, in: files, languages: "en, fr") == [])
  }

  private func handout(_ id: String) -> String {
    page("After care", keys: "id: \(id)\npage: ../aftercare/a.md\nmain-message: It may be sore.")
  }

  @Test func aHandoutMayHaveTheTitleAndSummaryOfItsPageButNotOfAnotherHandout() async throws {
    var files = ["en/aftercare/a.md": page("After care"), "en/handouts/a.md": handout("IMS-A")]
    #expect(try await findings(of: duplicateTitleRule, in: files) == [])
    #expect(try await findings(of: duplicateSummaryRule, in: files) == [])
    files["en/handouts/b.md"] = handout("IMS-B")
    #expect(
      try await findings(of: duplicateTitleRule, in: files) == [
        repeated("After care", of: "en/handouts/a.md", "en/handouts/b.md")
      ])
    #expect(
      try await findings(of: duplicateSummaryRule, in: files) == [
        repeatedSummary(of: "en/handouts/a.md", "en/handouts/b.md")
      ])
  }

  private func repeatedSummary(of first: String, _ file: String) -> Diagnostic {
    warning(
      .duplicateSummary, "\(first) has this summary too", file, 3, 10,
      help: "say in the summary what this page alone is about")
  }

  @Test func aSummaryOfTwoPagesIsAWarningOnTheSecond() async throws {
    #expect(
      try await findings(of: duplicateSummaryRule, in: ["en/a.md": page("Rest"), "en/b.md": page("Walk")]) == [
        repeatedSummary(of: "en/a.md", "en/b.md")
      ])
  }

  @Test func summariesThatDifferInCaseAndSpacesAreOne() async throws {
    #expect(
      try await findings(
        of: duplicateSummaryRule,
        in: ["en/a.md": page("Rest", summary: "how to rest."), "en/b.md": page("Walk", summary: "how to  REST.")])
        == [repeatedSummary(of: "en/a.md", "en/b.md")])
  }

  @Test func twoConditionsMayNotShareASummary() async throws {
    #expect(
      try await findings(
        of: duplicateSummaryRule,
        in: ["en/conditions/a.md": condition("Sciatica"), "en/conditions/b.md": condition("Whiplash")]) == [
          repeatedSummary(of: "en/conditions/a.md", "en/conditions/b.md")
        ])
  }

  @Test func summariesThatDifferInAWordPass() async throws {
    #expect(
      try await findings(
        of: duplicateSummaryRule,
        in: ["en/a.md": page("Rest", summary: "how to rest."), "en/b.md": page("Rest", summary: "how to walk.")]) == [])
  }

  @Test func aSummaryMayGoOnWhereAnotherEnds() async throws {
    #expect(
      try await findings(
        of: duplicateSummaryRule,
        in: ["en/a.md": page("Rest"), "en/b.md": page("Walk", summary: "what to know. How to walk.")]) == [])
  }

  private func verdicts(_ first: String, _ second: String) async throws -> [Diagnostic] {
    try await findings(of: twoVerdictsRule, in: ["en/conditions/a.md": first, "en/conditions/b.md": second])
  }

  private func twice(_ name: String, _ line: Int, _ column: Int, verdict: String = "may-help") -> Diagnostic {
    error(
      .twoVerdicts, "\"\(name)\" is on en/conditions/a.md too, with the verdict \(verdict)", "en/conditions/b.md", line,
      column,
      help: "keep the name on one of the two pages, and link to it from the other")
  }

  @Test func aConditionOnTwoPagesIsAnError() async throws {
    #expect(
      try await verdicts(condition("Sciatica"), condition("Sciatica", "not-for")) == [twice("Sciatica", 2, 8)])
  }

  @Test func anotherNameThatIsTheTitleOfAPageIsFoundWithinItsList() async throws {
    #expect(
      try await verdicts(
        condition("Sciatica", "uncertain"), condition("Back pain", names: "[lumbago, sciatica]"))
        == [twice("sciatica", 10, 24, verdict: "uncertain")])
  }

  @Test func accentsCaseAndHyphensMakeNoDifference() async throws {
    #expect(
      try await verdicts(condition("Back pain", names: "[Bénard-Pain]"), condition("Benard pain")) == [
        twice("Benard pain", 2, 8)
      ])
  }

  @Test func twoPagesThatShareSeveralNamesAreNamedOnce() async throws {
    #expect(
      try await verdicts(condition("Sciatica", names: "[nerve pain]"), condition("Sciatica", names: "[nerve pain]"))
        == [twice("Sciatica", 2, 8)])
  }

  @Test func aPartOfANameIsNoSecondPage() async throws {
    #expect(try await verdicts(condition("Neck pain"), condition("Neck pain after a crash", names: "[neck]")) == [])
  }

  @Test func onePageMayNameItsConditionTwice() async throws {
    #expect(
      try await verdicts(condition("Tennis elbow", names: "[tennis-elbow]"), condition("Golfer’s elbow")) == [])
  }

  @Test func aPageWithoutAVerdictMayHaveTheNameOfACondition() async throws {
    #expect(
      try await findings(
        of: twoVerdictsRule, in: ["en/conditions/a.md": condition("Sciatica"), "en/a.md": page("Sciatica")]) == [])
  }

  @Test func theTranslationOfAConditionIsNoSecondPage() async throws {
    let french = page("Sciatica", keys: "translated-from: \"1.0\"")
    #expect(
      try await findings(
        of: twoVerdictsRule, in: ["en/conditions/a.md": condition("Sciatica"), "fr/conditions/a.md": french],
        languages: "en, fr") == [])
  }
}
