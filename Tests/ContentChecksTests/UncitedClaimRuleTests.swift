import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct UncitedClaimRuleTests {
  private func problems(_ body: String, for purpose: CheckPurpose = .reading) async throws -> [Diagnostic] {
    try await findings(of: uncitedClaimRule, in: ["en/index.md": page("A page", body)], for: purpose)
  }

  private let help = "add where it is from, such as [@brady2014], or leave the claim out"

  @Test func eachParagraphAndListItemNeedsACitationOfItsOwn() async throws {
    let body =
      "It helped 29 men [@brady2014].\n\nStudies say so.\n\n- About *1 in\n  5* were sore.\n- Rest [@boyce2020]."
    #expect(
      try await problems(body) == [
        warning(.uncitedClaim, "\"Studies say\" has no citation in its paragraph", "en/index.md", 11, 1, help: help),
        warning(.uncitedClaim, "\"1 in 5\" has no citation in its paragraph", "en/index.md", 13, 10, help: help),
      ])
  }

  @Test func thePublishingGateRefusesIt() async throws {
    #expect(
      try await problems("36 % were sore.", for: .publishing) == [
        error(.uncitedClaim, "\"36 %\" has no citation in its paragraph", "en/index.md", 9, 1, help: help)
      ])
  }

  @Test(arguments: [
    ("40 percent were sore.", "40 percent"), ("You need about 8 treatments.", "about 8 treatments"),
    ("It helped 29 men.", "29 men"), ("There is evidence for it.", "There is evidence"),
    ("One review of them found less pain.", "review of them found"), ("One in five were sore.", "One in five"),
    ("It was seen in 7,629 patients.", "7,629 patients"), ("A trial of 2024.", "A trial of"),
    ("Studies found no change.", "Studies found"), ("It helped 10 people.", "10 people"),
    ("Come for about 8 visits, a week apart.", "about 8 visits"), ("It is backed by research.", "backed by research"),
    ("13 small trials.", "13 small trials"), ("In a review of 6 trials, needles helped.", "review of 6"),
    ("Women: 36 women were sore.", "36 women"), ("Research shows that it helps.", "Research shows"),
    ("The evidence is weak.", "evidence is"), ("We know of several good studies.", "several good studies"),
  ])
  func figuresAndStudiesAreFound(text: String, phrase: String) async throws {
    #expect(try await problems(text).map(\.message) == ["\"\(phrase)\" has no citation in its paragraph"])
  }

  @Test(arguments: [
    "We found no good study of IMS for this.", "Read [what the research says](index.md).",
    "For most pains we found no good trial of IMS.", "Rest for 10 to 20 minutes.", "Soreness lasts 1 to 2 days.",
    "Stretch 3 times a week.", "Come for about 2 visits a week.", "Call 613-555-0100 on 2 June 2026.",
    "## What the research says", "Your plan may pay 80 % of the fee.", "About 1 in 5 were sore [@brady2014].",
    "2 people can sit in the room.", "Ask us about the evidence.", "It helped 9 people.",
    "Classes have 8 participants.",
    "She went on to study in Leeds.", "Her undergraduate studies took 4 years.",
    "A clinical research nurse will call you.",
    "Ours is evidence-based care.", "It takes some trial and error.", "Send us your evidence.",
  ])
  func dosesPointersAndHeadingsAreLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test(arguments: [
    "We are at 2019 Main Street.", "Come to room 3 in 1900 Booth St.", "The door is at 20 of 1900 Sessions Road.",
    "Call 613 555 0100\nPeople to ask for: Sam.", "Room 4359\nWomen", "PO Box 250\nPatients first",
  ])
  func numbersOfAddressesAndLinesAreNoFigures(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test(arguments: [
    "The Agency for Healthcare Research says how.", "The National Institute for Health Research found us a room.",
    "Research Council Canada has an office here.", "The Women’s Health Study has its own page.",
  ])
  func namesOfInstitutionsAreNoClaims(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test(arguments: [
    ("In the Women’s Health Study, 36 % were sore.", "36 %"), ("We rest. Studies say so.", "Studies say"),
    ("The Women’s Health Study found less pain.", "Study found"),
    ("Good to know: Research shows it.", "Research shows"),
  ])
  func figuresBesideNamesStudiesWithNamesAndFirstWordsAreFound(text: String, phrase: String) async throws {
    #expect(try await problems(text).map(\.message) == ["\"\(phrase)\" has no citation in its paragraph"])
  }
}
