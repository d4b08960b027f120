import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct MissingSafetyRuleTests {
  private let signs = """
    > [!EMERGENCY]
    > Call if you have chest pain, trouble breathing, or a new change in your bladder.
    > This can start hours later, or a day or two later.

    """

  private func problems(_ files: [String: String]) async throws -> [Diagnostic] {
    try await findings(of: missingSafetyRule, in: files)
  }

  private func problems(_ keys: String, _ body: String, at path: String = "en/about-ims/a.md") async throws
    -> [Diagnostic]
  {
    try await problems([path: page(keys: keys, body)])
  }

  @Test func aftercareAndRisksNeedTheEmergencyBox() async throws {
    let help = "include the one of the aftercare page"
    #expect(
      try await problems(["en/aftercare/a.md": page(keys: "role: aftercare"), "en/b/b.md": page(keys: "role: risks")])
        == [
          error(.missingSafety, "there is no emergency box", "en/aftercare/a.md", 8, 7, help: help),
          error(.missingSafety, "there is no emergency box", "en/b/b.md", 8, 7, help: help),
        ])
  }

  /// A box of another kind that warning-signs.yml asks for is not the one that the treatment asks for.
  @Test func aBoxOfAnotherKindDoesNotStandForTheEmergencyBox() async throws {
    let warningSigns = """
      boxes:
        back:
          page: signs/back.md
          signs: { same-day: [{ name: a fever, any-of: { en: [fever] } }] }
      pages: { aftercare/a: [back] }
      """
    let people = """
      lead: { name: Morgan Example, profession: Physiotherapist }
      doctor: { name: Robin Example, profession: Physician }
      """
    let found = try await problems([
      "warning-signs.yml": warningSigns, "people.yml": people,
      "en/signs/back.md": page("Back", keys: "medical-reviewer: doctor", "> [!SAME-DAY]\n> A fever."),
      "en/aftercare/a.md": page(keys: "role: aftercare", "> [!SAME-DAY](../signs/back.md)"),
    ])
    #expect(found.map(\.message) == ["there is no emergency box"])
  }

  @Test func aHandoutNeedsItToo() async throws {
    let handout = page(keys: "id: H-1\npage: ../aftercare/a.md\nmain-message: Rest.", "Text.")
    #expect(
      try await problems([
        "en/aftercare/a.md": page(keys: "role: aftercare", signs), "en/handouts/h.md": handout,
      ]).map(\.message) == ["there is no emergency box"])
  }

  @Test func anIncludedBoxCounts() async throws {
    #expect(
      try await problems([
        "en/aftercare/a.md": page(keys: "role: aftercare", signs),
        "en/about-ims/risks.md": page(keys: "role: risks", "> [!EMERGENCY](../aftercare/a.md)"),
      ]) == [])
  }

  @Test(arguments: ["before", "session"]) func consentMustBeSaid(role: String) async throws {
    let keys = "role: \(role)"
    let link = "Read [the risks](r.md)."
    let risks = page("The risks", keys: "role: risks", signs)
    #expect(
      try await problems(["en/x/a.md": page(keys: keys, "You can say no. \(link)"), "en/x/r.md": risks]) == [
        error(
          .missingSafety, "the page does not say that one can stop at any time", "en/x/a.md", 8, 7,
          help: "for example: You can stop at any time.")
      ])
    #expect(
      try await problems(["en/x/a.md": page(keys: keys, "You can stop at *any* time. \(link)"), "en/x/r.md": risks])
        == [])
  }

  @Test func aConditionSaysWhenToSeeADoctor() async throws {
    let keys = "verdict: may-help\narea: back"
    #expect(
      try await problems(keys, "## What it is\n\nPain.", at: "en/conditions/a.md") == [
        error(
          .missingSafety, "no heading says when to see a doctor", "en/conditions/a.md", 1, 1,
          help: "use one of these words: doctor, dentist, get help")
      ])
    #expect(try await problems(keys, "## When to see a doctor\n\nToday.", at: "en/conditions/a.md") == [])
  }

  @Test func aNotForPageShowsSignsOfItsOwn() async throws {
    let text = page(keys: "verdict: not-for\narea: back", "> [!SAME-DAY](b.md)\n\n## Which doctor to see\n\nA doctor.")
    let other = page(
      "Other", keys: "verdict: not-for\narea: back", "> [!SAME-DAY]\n> A fever.\n\n## Which doctor to see\n\nA doctor.")
    #expect(
      try await problems(["en/conditions/a.md": text, "en/conditions/b.md": other]) == [
        error(
          .missingSafety, "the page has no urgent box of its own", "en/conditions/a.md", 8, 10,
          help: "add > [!EMERGENCY], > [!ED-NOW] or > [!SAME-DAY] with the signs of this page")
      ])
  }

  @Test func aPageAboutBenefitLinksToTheRisks() async throws {
    let risks = page("The risks", keys: "role: risks", signs)
    #expect(
      try await problems(["en/about-ims/a.md": page(keys: "role: about"), "en/about-ims/risks.md": risks]) == [
        error(
          .missingSafety, "there is no link to the page with the role risks", "en/about-ims/a.md", 1, 1,
          help: "for example: Read [the risks](../about-ims/risks.md).")
      ])
    let linked = page(keys: "role: about", "> [!NOTE]\n> Read [the risks](./risks.md#rare).")
    let anchored = risks + "\n## Rare\n\nText."
    #expect(try await problems(["en/about-ims/a.md": linked, "en/about-ims/risks.md": anchored]) == [])
  }

  @Test func aPageOfAnotherKindNeedsNothing() async throws {
    #expect(try await problems("role: privacy", "No cookies.") == [])
  }

  @Test func aBoxOfANotForPageMustHoldSigns() async throws {
    let empty = "> [!SAME-DAY] Today\n\n## Which doctor to see\n\nA doctor."
    #expect(
      try await problems("verdict: not-for\narea: back", empty, at: "en/conditions/a.md") == [
        error(
          .missingSafety, "the page has no urgent box of its own", "en/conditions/a.md", 8, 10,
          help: "add > [!EMERGENCY], > [!ED-NOW] or > [!SAME-DAY] with the signs of this page")
      ])
  }

  @Test func aNotForPageNeedsNoLinkToTheRisks() async throws {
    let text = page(
      "A", keys: "verdict: not-for\narea: back", "> [!SAME-DAY]\n> A fever.\n\n## Which doctor to see\n\nA doctor.")
    let risks = page("The risks", keys: "role: risks", signs)
    #expect(try await problems(["en/conditions/a.md": text, "en/about-ims/risks.md": risks]) == [])
  }

  /// The part of it that can't be read may hold what is missing.
  @Test func ofAPageThatCanNotBeReadWholeNothingIsMissing() async throws {
    let site = try await site(["en/aftercare/a.md": page(keys: "role: aftercare")])
    #expect(await [missingSafetyRule].findings(in: site).count == 1)
    #expect(await [missingSafetyRule].findings(in: site, brokenFiles: ["en/aftercare/a.md"]) == [])
  }

  @Test(arguments: ["We may use a mild current.", "Nous utilisons parfois un courant électrique."])
  func aPageThatMentionsACurrentSaysWhoMustNeverHaveOne(text: String) async throws {
    let file = text.hasPrefix("We") ? "en/a.md" : "fr/z.md"
    func found(_ body: String) async throws -> [Diagnostic] {
      let keys = file.hasPrefix("fr") ? "translated-from: \"1.0\"" : ""
      return try await findings(
        of: missingSafetyRule, in: ["en/z.md": page("Z"), file: page("A", keys: keys, body)], languages: "en, fr")
    }
    #expect(try await found(text).map(\.message) == ["the page does not say who must never have a current"])
    #expect(try await found(text + "\n\n- pacemaker (stimulateur cardiaque)") == [])
  }
}
