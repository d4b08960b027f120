import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ClinicFactRuleTests {
  private func problems(_ body: String, kingston: Bool = true, ottawa: Bool = false) async throws -> [Diagnostic] {
    try await findings(
      of: clinicFactRule,
      in: [
        "en/index.md": page("A page", body), "en/locations/kingston.md": clinic(electricity: kingston),
        "en/locations/westboro.md": clinic("Westboro", electricity: ottawa),
      ])
  }

  private let help =
    "name the clinic, or write of some clinics, and that each clinic's page says what is done there"

  @Test(arguments: [
    ("Needles, with no electricity.", "no electricity", 15), ("We work without electricity.", "without electricity", 9),
    ("IMS comes with electrical stimulation.", "with electrical stimulation", 11),
    ("We never use an electric current.", "use an electric current", 10),
  ])
  func aTextForEverybodyIsFoundWhileClinicsDiffer(text: String, phrase: String, column: Int) async throws {
    #expect(
      try await problems(text) == [
        error(
          .clinicFact, "\"\(phrase)\" is said for everybody, but clinics differ", "en/index.md", 9, column, help: help)
      ])
  }

  @Test func whereAllClinicsAreAlikeTheContraryIsFound() async throws {
    let help = "change the sentence, or electricity in the front matter of the clinics"
    #expect(
      try await problems("No electricity.", kingston: true, ottawa: true) == [
        error(
          .clinicFact, "\"No electricity\" is not so: electricity is true at every clinic", "en/index.md", 9, 1,
          help: help)
      ])
    #expect(
      try await problems("We treat with electrical stimulation.", kingston: false) == [
        error(
          .clinicFact, "\"with electrical stimulation\" is not so: electricity is false at every clinic", "en/index.md",
          9, 10,
          help: help)
      ])
    #expect(try await problems("No electricity.", kingston: false) == [])
  }

  @Test func aClinicsPageSpeaksOfItself() async throws {
    let files = { (text: String) in
      [
        "en/locations/kingston.md": clinic(electricity: true, text),
        "en/locations/westboro.md": clinic("Westboro", electricity: false),
      ]
    }
    #expect(try await findings(of: clinicFactRule, in: files("IMS comes with electrical stimulation.")) == [])
    // Its own name is no excuse there.
    #expect(
      try await findings(of: clinicFactRule, in: files("In Kingston no electricity is used.")) == [
        error(
          .clinicFact, "\"no electricity\" is not what this clinic's data says", "en/locations/kingston.md", 15, 13,
          help: "electricity is true in the front matter: change the sentence or the data")
      ])
    #expect(
      try await findings(of: clinicFactRule, in: files("There is no electricity.")) == [
        error(
          .clinicFact, "\"no electricity\" is not what this clinic's data says", "en/locations/kingston.md", 15, 10,
          help: "electricity is true in the front matter: change the sentence or the data")
      ])
  }

  @Test(arguments: [
    "Some clinics use a mild electric current.", "In Kingston we use an electric current.",
    "Where we use it, needles come with electrical stimulation.", "You may ask for no electricity.",
    "Is there no electricity?", "The electricity of the nerve is small.",
  ])
  func aSentenceThatNamesAClinicOrSpeaksOfSomeIsLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }
}
