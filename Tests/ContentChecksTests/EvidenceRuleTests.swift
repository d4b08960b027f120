import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct EvidenceRuleTests {
  private let works = """
    brady2014: { type: article-journal, author: [{ family: Brady, given: S }], title: Adverse events of needling }
    solomons2020: { type: article-journal, author: [{ family: Solomons, given: L }], title: "Needling: a randomized trial" }

    """

  private func problems(_ rule: Rule, _ body: String, verdict: String = "uncertain") async throws -> [Diagnostic] {
    try await findings(
      of: rule,
      in: [
        "references.yml": works,
        "en/conditions/heel.md": page("Heel", keys: "verdict: \(verdict)\narea: ankle-and-foot", body),
      ])
  }

  @Test func eachSentenceThatSaysWhatAStudyFoundCitesIt() async throws {
    let body = "One trial found less pain. One review found a gain [@brady2014], and more [@solomons2020]."
    #expect(
      try await problems(uncitedFindingRule, body) == [
        warning(
          .uncitedFinding, "\"trial found\" has no citation of its own", "en/conditions/heel.md", 11, 5,
          help: "say which: add its [@key] before the next study")
      ])
    for body in [
      "One trial found less pain. It lasted [@solomons2020]. A review found more [@brady2014].",
      "One trial found less pain. [@solomons2020] A review found more [@brady2014].",
      "One trial found less pain. Another trial found none [@solomons2020].",
      "What has a trial found? Read on [@solomons2020; @brady2014].",
      "We met in a Clinical Trial Unit. A trial found less [@solomons2020; @brady2014].",
    ] {
      #expect(try await problems(uncitedFindingRule, body) == [], "\(body)")
    }
  }

  @Test func aPageThatCitesATrialDoesNotSayThatThereIsNone() async throws {
    let body = "We found no good study of IMS for this.\n\nIn one trial, it added nothing to rest [@solomons2020]."
    #expect(
      try await problems(contradictedEvidenceRule, body) == [
        error(
          .contradictedEvidence, "\"found no good study\", but the page cites solomons2020", "en/conditions/heel.md",
          11, 4, help: "say what that study found, for or against")
      ])
    let safety = "We found no good study of IMS for this.\n\nOne in 5 were sore [@brady2014]."
    #expect(try await problems(contradictedEvidenceRule, safety) == [])
  }

  @Test func mayHelpNeedsAStudy() async throws {
    #expect(
      try await problems(unsupportedVerdictRule, "Text.", verdict: "may-help") == [
        error(
          .unsupportedVerdict, "the verdict may-help, and no study is cited", "en/conditions/heel.md", 8, 10,
          help: "cite what supports it, such as [@navarro2020], or write: verdict: uncertain")
      ])
    #expect(try await problems(unsupportedVerdictRule, "Text.") == [])
    #expect(try await problems(unsupportedVerdictRule, "Less [@solomons2020].", verdict: "may-help") == [])
  }

  @Test func aResultIsComparedWithSomething() async throws {
    #expect(
      try await problems(uncomparedEvidenceRule, "Rest. People had less pain [@solomons2020]. That is all.") == [
        Diagnostic(
          .advice, .uncomparedEvidence, "a result without a comparison: \"People had less pain .\"",
          at: SourceLocation("en/conditions/heel.md", 11, 7),
          help: "say compared with what: than, against, a pretend treatment, no treatment, other care")
      ])
    for body in [
      "People had less pain than with a pretend needle [@solomons2020].", "About 1 in 5 were sore [@brady2014].",
      "People had less pain.", "It added nothing to rest, which helped [@solomons2020].",
    ] {
      #expect(try await problems(uncomparedEvidenceRule, body) == [], "\(body)")
    }
  }

  @Test func aSentenceOnFivePagesIsAdvisedAgainst() async throws {
    func found(_ count: Int, _ sentence: String) async throws -> [Diagnostic] {
      let pages = (1...count).map {
        ("en/p\($0).md", page("Page \($0)", "Number \($0) is here. \(sentence) So it is."))
      }
      return try await findings(of: repeatedSentenceRule, in: Dictionary(uniqueKeysWithValues: pages))
    }
    let sentence = "A thin needle may help a tight muscle let go."
    #expect(
      try await found(5, sentence) == [
        Diagnostic(
          .advice, .repeatedSentence, "this sentence stands on 5 pages", at: SourceLocation("en/p1.md", 9, 19),
          help: "say what is true of this page alone, or link to one page that says it")
      ])
    #expect(try await found(4, sentence) == [])
    #expect(try await found(5, "It may help you a little.") == [])
    #expect(try await found(5, "We found no good study of IMS for this.") == [])
  }
}
