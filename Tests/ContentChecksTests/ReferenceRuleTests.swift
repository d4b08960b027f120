import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ReferenceRuleTests {
  private let cited = page("A page", "Some are sore [@brady2014; @boyce2020].")

  @Test func aWorkThatNobodyCitesIsAWarning() async throws {
    #expect(
      try await findings(of: unusedReferenceRule, in: ["en/index.md": page("A page", "Sore [@brady2014].")]) == [
        warning(
          .unusedReference, "no page cites \"boyce2020\"", "references.yml", 2, 1,
          help: "cite it with [@boyce2020], or remove it")
      ])
  }

  @Test(arguments: ["No citation.", "See brady2014 and boyce2020.", "A `[@brady2014; @boyce2020]` in code."])
  func aWorkThatIsOnlyMentionedIsUnused(text: String) async throws {
    #expect(
      try await findings(of: unusedReferenceRule, in: ["en/index.md": page("A page", text)]).map(\.location) == [
        SourceLocation("references.yml", 1, 1), SourceLocation("references.yml", 2, 1),
      ])
  }

  @Test func aWorkCitedInAnyLanguageOrInACalloutIsUsed() async throws {
    let french = page(keys: "translated-from: \"1.0\"", "> [!NOTE]\n> Douleur [@boyce2020].")
    #expect(
      try await findings(
        of: unusedReferenceRule, in: ["en/index.md": page("A page", "Sore [@brady2014]."), "fr/index.md": french],
        languages: "en, fr") == [])
  }

  @Test func aSiteWithoutReferencesHasNoneUnused() async throws {
    #expect(
      try await findings(of: unusedReferenceRule, in: ["references.yml": "{}\n", "en/index.md": page()]) == [])
  }

  private func duplicates(_ second: String) async throws -> [Diagnostic] {
    let references = """
      brady2014: { type: article-journal, title: "Adverse events: a survey", issued: { year: 2014 }, DOI: 10.1/x, PMID: "25" }
      brady: { type: article-journal, \(second) }

      """
    return try await findings(
      of: duplicateReferenceRule, in: ["references.yml": references, "en/index.md": page()])
  }

  @Test(arguments: [
    "title: Other, DOI: 10.1/X", "title: Other, PMID: \"25\"",
    "title: Adverse events – a survey, issued: { year: 2014 }",
  ]) func oneWorkUnderTwoKeysIsAWarning(second: String) async throws {
    #expect(
      try await duplicates(second) == [
        warning(
          .duplicateReference, "\"brady\" is the same work as \"brady2014\"", "references.yml", 2, 1,
          help: "keep one of the two keys")
      ])
  }

  @Test(arguments: [
    "title: Other, DOI: 10.1/y", "title: \"Adverse events: a survey\", issued: { year: 2020 }",
    "title: Other, PMID: \"26\"",
  ]) func worksThatDifferAreLeftAlone(second: String) async throws { #expect(try await duplicates(second) == []) }
}
