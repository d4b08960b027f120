import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ReviewOverdueRuleTests {
  private func problems(_ last: String, _ next: String, asOf: String, for purpose: CheckPurpose = .reading)
    async throws -> [Diagnostic]
  {
    let text = page().replacing("reviewed: 2026-09-14", with: "reviewed: \(last)")
      .replacing("next-review: 2027-09-14", with: "next-review: \(next)")
    return try await findings(of: reviewOverdueRule, in: ["en/index.md": text], for: purpose, asOf: asOf)
  }

  private let due = "let Morgan Example read the page, then change \"reviewed\" and \"next-review\""

  @Test func aReviewThatIsDueIsAWarningWhileWriting() async throws {
    #expect(
      try await problems("2026-09-14", "2027-09-14", asOf: "2027-09-15") == [
        warning(.reviewOverdue, "the review was due on 2027-09-14", "en/index.md", 5, 14, help: due)
      ])
  }

  @Test func aReviewThatIsDueIsAnErrorWhenPublishing() async throws {
    #expect(
      try await problems("2026-09-14", "2027-09-14", asOf: "2028-01-01", for: .publishing) == [
        error(.reviewOverdue, "the review was due on 2027-09-14", "en/index.md", 5, 14, help: due)
      ])
  }

  @Test func aNextReviewMoreThan36MonthsAfterTheLastIsTooLate() async throws {
    #expect(
      try await problems("2026-09-14", "2029-09-15", asOf: "2026-12-01") == [
        warning(
          .reviewOverdue, "the next review is more than 36 months after the last, of 2026-09-14", "en/index.md", 5, 14,
          help: "at the latest 2029-09-14")
      ])
  }

  @Test(arguments: [
    ("2026-09-14", "2027-09-14", "2027-09-14"), ("2026-09-14", "2029-09-14", "2026-12-01"),
    ("2024-02-29", "2027-02-28", "2026-12-01"),
  ]) func aReviewOnTheLastDayIsInTime(last: String, next: String, asOf: String) async throws {
    #expect(try await problems(last, next, asOf: asOf) == [])
  }
}
