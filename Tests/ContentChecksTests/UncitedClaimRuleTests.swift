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
        warning(.uncitedClaim, "\"Studies\" has no citation in its paragraph", "en/index.md", 11, 1, help: help),
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
    ("It helped 29 men.", "29 men"), ("There is evidence for it.", "evidence"),
    ("One review of them found less pain.", "review of them found"), ("One in five were sore.", "One in five"),
    ("It was seen in 7,629 patients.", "7,629 patients"), ("A trial of 2024.", "trial"),
    ("Studies found no change.", "Studies"), ("It helped 10 people.", "10 people"),
    ("Come for about 8 visits, a week apart.", "about 8 visits"),
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
  ])
  func dosesPointersAndHeadingsAreLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }
}
