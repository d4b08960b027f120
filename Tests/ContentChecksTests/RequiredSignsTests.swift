import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

/// What warning-signs.yml requires of boxes and pages.
@Suite struct RequiredSignsTests {
  private let file = """
    boxes:
      back:
        page: signs/back.md
        signs:
          emergency: [{ name: legs that will not move, any-of: { en: [legs suddenly will not, paralysed] } }]
          ed-now: [{ name: numb genitals, any-of: { en: [numb genitals] } }]
    conditions: { back: [back], sciatica: [] }
    pages: { aftercare/stretches: [back] }

    """
  private let people = """
    lead: { name: Morgan Example, profession: Physiotherapist }
    doctor: { name: Robin Example, profession: Physician }

    """

  private func problems(_ files: [String: String]) async throws -> [Diagnostic] {
    let base = [
      "warning-signs.yml": file, "people.yml": people, "en/signs/back.md": back(),
      "en/aftercare/stretches.md": page("Stretches", both),
      "en/conditions/sciatica.md": page("Sciatica", keys: "verdict: may-help\narea: back", "## When to see a doctor"),
    ]
    return try await findings(of: missingSafetyRule, in: base.merging(files) { _, given in given })
  }

  private func back(
    keys: String = "medical-reviewer: doctor", emergency: String = "Your legs suddenly will NOT hold you",
    department: String = "numb genitals"
  ) -> String {
    page("Back", keys: keys, "> [!EMERGENCY]\n> - \(emergency)\n\n> [!ED-NOW]\n> - \(department)")
  }

  private let both = "> [!EMERGENCY](../signs/back.md)\n\n> [!ED-NOW](../signs/back.md)\n\n## When to see a doctor"

  @Test func aSignThatIsDroppedIsFoundAtItsBox() async throws {
    #expect(try await problems([:]) == [])
    #expect(
      try await problems(["en/signs/back.md": back(department: "numb feet")]) == [
        error(
          .missingSafety, "the ED-NOW box does not name numb genitals", "en/signs/back.md", 13, 1,
          help: "say it with one of these words: numb genitals")
      ])
  }

  @Test func aSignInTheBoxOfAnotherUrgencyIsMissing() async throws {
    let swapped = back(emergency: "numb genitals", department: "legs suddenly will not move")
    #expect(
      try await problems(["en/signs/back.md": swapped]).map(\.message) == [
        "the EMERGENCY box does not name legs that will not move", "the ED-NOW box does not name numb genitals",
      ])
  }

  @Test func aBoxThatIsGoneIsFound() async throws {
    #expect(
      try await problems([
        "en/signs/back.md": page("Back", keys: "medical-reviewer: doctor", "> [!ED-NOW]\n> - numb genitals"),
        "en/aftercare/stretches.md": page("Stretches"),
        "warning-signs.yml": file.replacing("[back] }\n", with: "[] }\n"),
      ]) == [
        error(
          .missingSafety, "there is no EMERGENCY box", "en/signs/back.md", 1, 1,
          help: "warning-signs.yml names signs for it: write > [!EMERGENCY] with them")
      ])
  }

  @Test func aPageWithWarningSignsNamesItsPhysician() async throws {
    #expect(
      try await problems(["en/signs/back.md": back(keys: "order: 1")]) == [
        error(
          .missingSafety, "no physician is named for the warning signs", "en/signs/back.md", 1, 1,
          help: "add medical-reviewer: and the id of a physician in people.yml")
      ])
  }

  @Test func aConditionOfThatAreaIncludesTheBoxes() async throws {
    let keys = "verdict: may-help\narea: back"
    #expect(
      try await problems(["en/conditions/lumbago.md": page("Lumbago", keys: keys, both)]) == [])
    #expect(
      try await problems([
        "en/conditions/lumbago.md": page(
          "Lumbago", keys: keys, "## When to see a doctor\n\n> [!ED-NOW](../signs/back.md)")
      ]) == [
        error(
          .missingSafety, "the EMERGENCY box of en/signs/back.md is not included", "en/conditions/lumbago.md", 13, 1,
          help: "add > [!EMERGENCY](../signs/back.md)")
      ])
  }

  @Test func theNameOfAConditionWinsOverItsArea() async throws {
    let sciatica = page("Sciatica", keys: "verdict: may-help\narea: back", "## When to see a doctor")
    #expect(try await problems(["en/conditions/sciatica.md": sciatica]) == [])
    #expect(
      try await problems([
        "en/conditions/sciatica.md": sciatica,
        "warning-signs.yml": file.replacing(", sciatica: []", with: ""),
      ]).count == 2)
  }

  @Test func anyPageCanBeNamed() async throws {
    #expect(
      try await problems(["en/aftercare/stretches.md": page("Stretches")]).map(\.message) == [
        "the ED-NOW box of en/signs/back.md is not included", "the EMERGENCY box of en/signs/back.md is not included",
      ])
  }

  @Test func aBoxWhoseSignsAreAllSaidByAnotherCounts() async throws {
    let same = "boxes:\n  b: { page: signs/b.md }\n  back: { page: signs/back.md, signs: { emergency: [] } }\n"
    #expect(
      try await problems([
        "warning-signs.yml": same + "conditions: { back: [back] }\n",
        "en/signs/b.md": page("B", "> [!EMERGENCY]\n> - your legs suddenly will not hold you"),
        "en/signs/back.md": back(),
        "en/conditions/x.md": page(
          "X", keys: "verdict: may-help\narea: back",
          "> [!EMERGENCY](../signs/b.md)\n\n> [!EMERGENCY](../signs/back.md)\n\n## When to see a doctor"),
      ]).filter { $0.location.file == "en/conditions/x.md" } == [])
  }
}
