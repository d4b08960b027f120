import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct UnsafeClaimRuleTests {
  private func problems(_ body: String) async throws -> [Diagnostic] {
    try await findings(of: unsafeClaimRule, in: ["en/index.md": page("A page", body)])
  }

  private let safety = "say how often harm happens, with a citation, and link to the risks"

  @Test func aPhraseIsFoundAcrossALineBreakEmphasisHyphensAndCase() async throws {
    let because = "is not true: every treatment with needles has some risk"
    #expect(
      try await problems("There is *no*\nrisk.\n\n- It is Risk\u{2011}Free\n\n> [!NOTE]\n> It’s 100% safe.") == [
        error(.unsafeClaim, "\"no risk\" \(because)", "en/index.md", 9, 11, help: safety),
        error(.unsafeClaim, "\"Risk\u{2011}Free\" \(because)", "en/index.md", 12, 9, help: safety),
        error(.unsafeClaim, "\"100% safe\" \(because)", "en/index.md", 15, 8, help: safety),
      ])
  }

  @Test func theFrontMatterIsReadToo() async throws {
    #expect(
      try await findings(of: unsafeClaimRule, in: ["en/index.md": page("Painless needles")]) == [
        error(
          .unsafeClaim, "\"Painless\" is not true: needles can prick, ache or cramp", "en/index.md", 2, 8,
          help: "say what it feels like, such as: You may feel a small prick, then a deep ache for some seconds")
      ])
  }

  @Test(arguments: [
    ("We don’t just treat, we cure pain.", "cure"), ("No doubt it cures pain.", "cures"),
    ("Do you want a cure?", "cure"), ("It cures the pain; do not wait.", "cures"),
    ("Tablets do not help, we cure pain.", "cure"), ("IMS cures pain, not signs.", "cures"),
    ("Results are guaranteed.", "guaranteed"), ("A permanent fix.", "permanent fix"),
    ("It gives long-lasting relief.", "lasting relief"), ("We treat the root cause.", "root cause"),
    ("It is clinically proven.", "proven"), ("It is very effective.", "very effective"),
    ("Only a needle can reach it.", "Only a needle can"),
    ("The cramp is necessary for relief.", "cramp is necessary for"),
    ("It prevents injuries.", "prevents injuries"), ("Book four maintenance visits.", "maintenance visits"),
    ("Your back is out of alignment.", "out of alignment"), ("Water flushes toxins.", "toxins"),
    ("A detox for muscles.", "detox"), ("Painkillers have no effect.", "Painkillers have no effect"),
    ("Insurers save money.", "Insurers save money"), ("It is covered by your plan.", "covered by your plan"),
    ("Do not suffer endlessly.", "suffer endlessly"), ("Are you at your wits' end?", "wits’ end"),
    ("The average was 8.2 treatments.", "8.2 treatments"), ("Gunn found p < 0.005.", "p < 0.005"),
    ("Changes of the bladder are normal.", "bladder are normal"),
    ("Bowel leaks are a sign that IMS is working.", "Bowel leaks are a sign that IMS is working"),
  ])
  func everyRowOfTheListIsFound(text: String, phrase: String) async throws {
    #expect(
      try await problems(text).map { $0.message.prefix(phrase.count + 2) }
        == ["\"\(phrase)\""])
  }

  @Test(arguments: [
    "It has not been proven.", "There is no guarantee.", "IMS does not cure pain.", "We can’t promise a cure.",
    "It isn't painless.", "A cure is not known.", "Does IMS cure pain?", "It is never risk-free.",
    "No treatment is without risk.", "It can’t treat, ease or cure this.", "There are no risk factors.",
    "A bladder change is never normal.", "Soreness is normal, but a bladder change is an emergency.",
    "Tell us of a change from your normal bowel habit.", "Find out if it is covered by your plan.",
    "Water does not flush toxins.", "We say no: risk is everywhere.", "We make no promise that it prevents re-injury.",
    "Permanent nerve damage is rare.",
    "Painkillers may help.", "The survey found p < 0.005.", "About 8.2 km from here.",
    "We never, e.g. in ads, promise a cure.", "We do not, as Dr. Gunn wrote, cure pain.",
  ])
  func aDenialAQuestionOrAnotherMeaningIsLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test func anotherLanguageIsLeftAlone() async throws {
    let text = page("Accueil", keys: "translated-from: \"1.0\"", "Un cure painless.")
    #expect(
      try await findings(
        of: unsafeClaimRule, in: ["en/index.md": page(), "fr/index.md": text], languages: "en, fr") == [])
  }

  @Test func theTaglineAndTheGlossaryAreReadByPatientsToo() async throws {
    let found = try await findings(
      of: unsafeClaimRule,
      in: [
        "site.yml": siteFile().replacing("tagline: Physiotherapy", with: "tagline: Painless physiotherapy"),
        "en/index.md": page(),
        "en/glossary.yml": "- term: IMS\n  meaning: A painless kind of needling.\n",
      ])
    #expect(
      found.map(\.location) == [SourceLocation("en/glossary.yml", 2, 14), SourceLocation("site.yml", 2, 10)])
  }
}
