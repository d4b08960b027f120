import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct UnsafeClaimRuleTests {
  private func problems(_ body: String) async throws -> [Diagnostic] {
    try await findings(of: unsafeClaimRule, in: ["en/aftercare/a.md": page("A page", body)])
  }

  private let safety = "say how often harm happens, with a citation, and link to the risks"

  @Test func aPhraseIsFoundAcrossALineBreakEmphasisHyphensAndCase() async throws {
    let because = "is not true: every treatment has some risk"
    #expect(
      try await problems("There is *no*\nrisk.\n\n- It is Risk\u{2011}Free\n\n> [!NOTE]\n> It’s 100% safe.") == [
        error(.unsafeClaim, "\"no risk\" \(because)", "en/aftercare/a.md", 9, 11, help: safety),
        error(.unsafeClaim, "\"Risk\u{2011}Free\" \(because)", "en/aftercare/a.md", 12, 9, help: safety),
        error(.unsafeClaim, "\"100% safe\" \(because)", "en/aftercare/a.md", 15, 8, help: safety),
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
    ("We don’t just treat, we cure pain.", "cure pain"), ("No doubt it cures pain.", "cures pain"),
    ("Do you want a cure?", "cure"), ("It cures the pain; do not wait.", "cures the pain"),
    ("Rest does not help, we cure pain.", "cure pain"), ("IMS cures pain, not signs.", "cures pain"),
    ("Results are guaranteed.", "guaranteed"), ("A permanent fix.", "permanent fix"),
    ("It gives long-lasting relief.", "long-lasting relief"), ("We treat the root cause.", "treat the root cause"),
    ("It is clinically proven.", "clinically proven"), ("It is very effective.", "very effective"),
    ("Only a needle can reach it.", "Only a needle can"),
    ("The cramp is necessary for relief.", "cramp is necessary"),
    ("It prevents injuries.", "prevents injuries"), ("Book four maintenance visits.", "maintenance visits"),
    ("Your back is out of alignment.", "back is out of alignment"), ("It flushes toxins.", "toxins"),
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

  @Test(arguments: [
    "Condoms are very effective.", "An MRI scan is painless.", "The chances for a cure are less.",
    "Many sites promise that a diet cures pain.", "Beware of anyone who guarantees results.",
    "Ask your doctor if surgery is completely safe.", "Avoid cured meats.", "Prevention is better than cure.",
    "Our bodies seem free of risk.", "Wear a helmet to avoid injuries.", "The word “cure” is not used here.",
    "The measles vaccine has no serious side effects, and many people have it.", "Antibiotics cured her infection.",
  ])
  func whatIsSaidOfOthersReportedOrWarnedOfIsNoClaim(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test func whereItIsOpenWhoIsMeantItIsAWarning() async throws {
    let help = "say how often harm happens, with a citation, and link to the risks"
    let found = { (text: String, file: String) in
      try await findings(of: unsafeClaimRule, in: [file: page("A page", text)])
    }
    let because = "is not true: every treatment has some risk"
    #expect(
      try await found("It is completely safe.", "en/a.md") == [
        warning(.unsafeClaim, "\"completely safe\" \(because)", "en/a.md", 9, 7, help: help)
      ])
    #expect(
      try await found("It is completely safe for many.", "en/aftercare/a.md") == [
        warning(.unsafeClaim, "\"completely safe\" \(because)", "en/aftercare/a.md", 9, 7, help: help)
      ])
    #expect(
      try await found("Our care is completely safe.", "en/a.md") == [
        error(.unsafeClaim, "\"completely safe\" \(because)", "en/a.md", 9, 13, help: help)
      ])
  }

  @Test(arguments: ["Painkillers do not work.", "A surgeon may call a weak bladder normal: bowel leaks are normal."])
  func whatHarmsWhoeverSaysItIsAnErrorOnEveryPage(text: String) async throws {
    let found = try await findings(of: unsafeClaimRule, in: ["en/a.md": page("A page", text)])
    #expect(found.map(\.severity).allSatisfy { $0 == .error })
    #expect(!found.isEmpty)
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
