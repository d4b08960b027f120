import ClinicSite
import Diagnostics
import Testing
import TreatmentFixture

@testable import ContentLoading

@Suite struct TreatmentTests {
  private let french = page("Une page", keys: "translated-from: \"1.0\"")

  private func problems(_ treatment: String, _ files: [String: String] = [:]) async throws -> [String] {
    let base = ["treatments/ims.yml": treatment, "en/a.md": page(), "fr/a.md": french]
    return try await load(base.merging(files) { _, new in new }, languages: "en, fr").diagnostics.map(\.told)
  }

  @Test func aTreatmentIsReadWhole() async throws {
    let text = """
      name: intramuscular stimulation
      short-name: IMS
      also: { en: [dry needling] }
      about: What IMS is
      question: Is IMS for my pain?
      verdicts:
        may-help: { sentence: IMS may help., short: May help }
        uncertain: { sentence: We do not know., short: Unknown }
        not-for: { sentence: Not for this., short: "No" }
      sells: We sell it.
      say-when-calling: Say that you had needles.
      evidence: { summary: Some feel better., limits: Nobody knows for how long. }
      same-everywhere: [We found no good study.]
      screening: { heading: Tell us if you, reasons: [bleed easily], advice: Then we talk. }
      must-show:
        - { on: [risks, condition/may-help], not-on-audience: professional, own-box: true, help: Add one. }
        - { on: [every], when-said: [a current], in: anywhere, signs: [{ name: who not, any-of: [pacemaker] }] }
      clinic-facts:
        electricity:
          type: boolean
          label: A current
          "yes": { short: If you agree, heading: A current, text: A mild one. }
          "no": { heading: No current, text: Never. }
          said-as: { "yes": [with a current], "no": [without a current] }
      sheet: { areas-label: "Where:", pen-lines: [Near your ribs.] }
      structured-data: { specialty: Physiotherapy, procedure-type: PercutaneousProcedure }
      never:
        - { phrases: [painless], because: is not so, instead: say how it feels, excused-by: [not], only-with: needle, negation: ignored }
      """
    let site = try #require(try await load(["treatments/ims.yml": text, "en/a.md": page()]).site)
    func same(_ text: String) -> LocalizedText { .same(text) }
    func words(_ sentence: String, _ short: String) -> Treatment.VerdictWords {
      Treatment.VerdictWords(sentence: same(sentence), short: same(short))
    }
    let english = Language("en")
    var expected = Treatment(
      id: "ims", name: same("intramuscular stimulation"), shortName: same("IMS"), about: same("What IMS is"),
      question: same("Is IMS for my pain?"),
      verdicts: [
        .mayHelp: words("IMS may help.", "May help"), .uncertain: words("We do not know.", "Unknown"),
        .notFor: words("Not for this.", "No"),
      ], sells: same("We sell it."))
    expected.alsoCalled = [english: ["dry needling"]]
    expected.sayWhenCalling = same("Say that you had needles.")
    expected.evidence = Treatment.Evidence(
      summary: same("Some feel better."), limits: same("Nobody knows for how long."))
    expected.sameEverywhere = [english: ["We found no good study."]]
    expected.screening = Treatment.Screening(
      heading: same("Tell us if you"), reasons: [same("bleed easily")], advice: same("Then we talk."))
    func place(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
      Diagnostics.SourceLocation("treatments/ims.yml", line, column)
    }
    expected.requirements = [
      Requirement(
        on: [.role(.risks), .condition(.mayHelp)], excludedAudience: .professional, demand: .ownBox,
        help: same("Add one."), location: place(16, 5)),
      Requirement(
        on: [.every], whenSaid: [english: ["a current"]],
        demand: .signs([RequiredSign(name: same("who not"), anyOf: [english: ["pacemaker"]])], in: .anywhere),
        location: place(17, 5)),
    ]
    expected.clinicFacts = [
      ClinicFact(
        key: "electricity", isRequired: false, label: same("A current"),
        yes: ClinicFact.Answer(
          short: same("If you agree"), heading: same("A current"), text: same("A mild one."),
          saidAs: [english: ["with a current"]]),
        no: ClinicFact.Answer(
          heading: same("No current"), text: same("Never."), saidAs: [english: ["without a current"]]),
        location: place(20, 5))
    ]
    expected.sheet = Treatment.SheetWords(areasLabel: same("Where:"), penLines: [same("Near your ribs.")])
    expected.structuredData = StructuredData(specialty: .physiotherapy, procedureType: .percutaneous)
    expected.barredClaims = [
      Treatment.BarredClaim(
        phrases: [english: ["painless"]], because: same("is not so"), instead: same("say how it feels"),
        excusedBy: [english: ["not"]], onlyWith: "needle", heedsNegation: false)
    ]
    #expect(site.treatments[0].locations["screening.reasons"] == place(14, 48))
    expected.locations = site.treatments[0].locations
    #expect(site.treatments == [expected])
  }

  @Test func everyMistakeIsToldOnceAtItsPlace() async throws {
    let text = """
      name: { en: taping }
      short-name: { en: taping, fr: ruban, francais: ruban }
      about: { en: What taping is, fr: Le ruban }
      question: { en: Is taping for my pain?, fr: Le ruban pour ma douleur? }
      verdicts:
        may-help: { sentence: { en: It may help., fr: Peut aider. }, short: { en: May help, fr: Oui } }
        uncertain: { sentence: { en: Unknown., fr: Inconnu. } }
        not-for: { sentence: { en: No., fr: Non. }, short: { en: No, fr: Non } }
        perhaps: { sentence: { en: Well., fr: Bon. }, short: { en: Well, fr: Bon } }
      sels: { en: We sell this., fr: Nous le vendons. }
      must-show:
        - { on: [insurance], in: emergency }
        - { on: [every, handout], in: emergency }
        - { on: [risks], link-to: risks }
        - { on: [before], in: anywhere }
        - { on: [before], in: emergncy }
        - { on: [session], in: emergency, own-box: true }
        - { on: [aftercre], own-box: true }
        - { on: [aftercare], include: skin }
        - { on: [condition, condition/not-for], own-box: true }
        - { on: [handout], not-on-audience: patient, own-box: true }
        - { on: [handout], own-box: false }
      clinic-facts:
        phone: { type: boolean }
        latex: { type: number, label: L, "yes": { heading: A, text: A }, "no": { heading: A, text: A } }
      structured-data: { specialty: Physiotherapie }
      never:
        - phrases: { en: [..3 heals, it heals. always], fr: [guérit] }
          because: { en: is not so, fr: est faux }
          instead: { en: say less, fr: dites moins }
          negation: never
      """
    #expect(
      try await problems(text) == [
        "1:7 \"name\" has no text in the language \"fr\"",
        "2:38 \"francais\" is not the code of a language", "7:14 missing key \"verdicts.uncertain.short\"",
        "9:3 unknown key \"verdicts.perhaps\"", "10:1 unknown key \"sels\"",
        "12:12 a page with the role insurance belongs to no treatment",
        "13:11 \"every\" leaves nothing for the others to name",
        "14:29 the page with the role risks would have to link to itself",
        "15:25 no signs are named that must be there", "16:25 unknown place \"emergncy\"",
        "17:5 in and own-box can't stand in one entry", "18:12 unknown pages \"aftercre\"",
        "19:5 warning-signs.yml has no boxes \"skin\"", "20:11 \"condition\" stands for every verdict already",
        "21:39 every handout is for patients", "22:31 \"must-show.own-box\" asks for nothing",
        "24:3 clinics have the key \"phone\" already", "25:18 unknown type \"number\"",
        "26:31 unknown specialty \"Physiotherapie\"",
        "28:21 no sentence can match \"..3 heals\": a phrase begins with a word, not with a gap",
        "28:40 no sentence can match \"it heals. always\": no phrase can contain \".\": phrases are found in the words of "
          + "one sentence, without its punctuation", "31:15 unknown negation \"never\"",
      ])
  }

  @Test func aTextIsWantedInTheLanguagesThatHavePagesOfTheTreatment() async throws {
    let english = needling.replacing(", fr: IMS }", with: " }").replacing("[needling, dry", with: "[dry")
    #expect(
      try await problems(english) == ["2:13 \"short-name\" has no text in the language \"fr\""])
    #expect(try await problems(english, ["fr/a.md": french.replacing("une", with: "une")]).count == 1)
    let none = page(keys: "treatment: none")
    #expect(try await problems(english, ["en/a.md": none]) == [])
  }

  private func two(_ files: [String: String]) async throws -> [String] {
    let other = needling.replacing("  electricity:", with: "  latex:").replacing("IMS", with: "Taping")
    return try await load(["treatments/taping.yml": other].merging(files) { $1 }).diagnostics.map(\.told)
  }

  private func condition(_ verdict: String) -> String { page(keys: "verdict: \(verdict)\narea: back") }

  @Test func withTwoTreatmentsAPageThatNeedsOneNamesIt() async throws {
    #expect(try await two(["en/a.md": page(keys: "role: privacy"), "en/b.md": page("B")]) == [])
    #expect(try await two(["en/a.md": page(keys: "role: risks")]) == ["1:1 missing key \"treatment\""])
    #expect(try await two(["en/a.md": page(keys: "role: risks\ntreatment: ims")]) == [])
    #expect(
      try await two(["en/a.md": page(keys: "treatment: tapin")]) == ["8:12 there is no treatment \"tapin\""])
    #expect(try await two(["en/conditions/a.md": condition("may-help")]) == ["8:10 an answer about which treatment?"])
    #expect(try await two(["en/conditions/a.md": condition("{ ims: may-help, taping: not-for }")]) == [])
    #expect(
      try await two(["en/conditions/a.md": condition("{ ims: may-help, tape: not-for }")]) == [
        "8:27 there is no treatment \"tape\""
      ])
  }

  @Test func aRoleStandsOnceForEachTreatment() async throws {
    func risks(_ treatment: String) -> String { page(treatment, keys: "role: risks\ntreatment: \(treatment)") }
    #expect(try await two(["en/a.md": risks("ims"), "en/b.md": risks("taping")]) == [])
    #expect(
      try await two(["en/a.md": risks("ims"), "en/b.md": risks("ims")]) == [
        "8:7 the role \"risks\" is taken by en/a.md"
      ])
  }

  @Test func aClinicDeclaresTheFactsOfItsTreatments() async throws {
    func clinic(_ keys: String) -> String {
      page(
        keys: """
          jurisdiction: ON
          address: { street: 4 Sample Street, city: Kingston, region: Ontario, postal-code: K7L 0A0 }
          phone: 613-555-0104
          hours: { monday: "08:00-12:00" }
          \(keys)
          """)
    }
    func problems(_ keys: String) async throws -> [String] { try await two(["en/locations/a.md": clinic(keys)]) }
    #expect(try await problems("electricity: false\nlatex: true") == [])
    #expect(try await problems("electricity: false") == ["1:1 missing key \"latex\""])
    #expect(try await problems("electricity: false\ntreatments: [ims]") == [])
    #expect(
      try await problems("electricity: false\nlatex: true\ntreatments: [ims]") == [
        "13:1 \"latex\" is a fact of the treatment \"taping\", which this clinic does not have"
      ])
    let site = try #require(
      try await load(["en/locations/a.md": clinic("electricity: true")]).site)
    let clinicPage = try #require(site.editions[0].clinics.first)
    #expect(clinicPage.clinic?.facts == ["electricity": true])
    #expect(clinicPage.treatments == ["ims"])
  }

  /// Keys that only the faulty file could explain are no mistakes of the clinics'.
  @Test func aFaultyTreatmentIsTheOnlyThingReported() async throws {
    let condition = condition("may-help")
    #expect(
      try await load(["treatments/ims.yml": "name: IMS", "en/conditions/a.md": condition]).diagnostics
        .allSatisfy { $0.location.file == "treatments/ims.yml" })
    #expect(
      try await load(["treatments/ims.yml": "name: [", "en/conditions/a.md": condition]).diagnostics.map(
        \.location.file)
        == ["treatments/ims.yml"])
  }
}

extension Diagnostic {
  fileprivate var told: String { "\(location.line):\(location.column) \(message)" }
}
