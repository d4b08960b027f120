import ClinicSite
import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct DataFileTests {
  @Test func aSiteFileIsReadWhole() async throws {
    let extra = """
      email: hello@clinic.example
      sample: true
      colours: { brand: "#123456", accent: "#abc" }
      other-phones: { WSIB: 1-800-555-0100 }
      """
    let settings = try #require(try await load(["site.yml": siteFile(extra: extra)]).site?.settings)
    let phone = try #require(PhoneNumber("613-555-0100"))
    var expected = Settings(
      name: "Test clinic", tagline: .same("Physiotherapy"),
      baseURL: try #require(BaseURL("https://clinic.example/ims/")),
      languages: [Language("en")], theme: Theme(brand: Colour(0x12, 0x34, 0x56), accent: Colour(0xAA, 0xBB, 0xCC)),
      phone: phone, emergencyNumber: .short("911"), isSample: true)
    expected.email = "hello@clinic.example"
    expected.otherPhones = ["WSIB": try #require(PhoneNumber("1-800-555-0100"))]
    expected.locations = settings.locations
    #expect(settings == expected)
    #expect(settings.locations["colours.brand"] == SourceLocation("site.yml", 9, 19))
  }

  private static let digits = "for example \"#0b5c5e\""

  @Test(arguments: [
    (
      "{ brand: \"#0b5c5\", accent: teal }",
      [
        ("\"colours.brand\" must be # and six hexadecimal digits", 19, digits),
        ("\"colours.accent\" must be # and six hexadecimal digits", 37, digits),
      ]
    ),
    ("{ brand: \"#0b5c5e\", acent: \"#a8431a\" }", [("unknown key \"colours.acent\"", 30, "did you mean accent?")]),
    ("{ brand: \"#0b5c5e\" }", [("missing key \"colours.accent\"", 10, "add a line: accent: \"#0b5c5e\"")]),
    (
      "\n  brand: #0b5c5e\n  accent: \"#a8431a\"",
      [
        (
          "\"colours.brand\" has no value", 3,
          "put the colour in quotes, \"#0b5c5e\": a # without quotes begins a comment"
        )
      ]
    ),
    ("teal", [("\"colours\" must be a map", 10, "for example { brand: \"#0b5c5e\", accent: \"#a8431a\" }")]),
  ])
  func everySlipInTheColoursIsToldAtOnce(colours: String, slips: [(String, Int, String)]) async throws {
    let problems = try await load(["site.yml": siteFile(extra: "colours: \(colours)")]).diagnostics
    #expect(
      problems
        == slips.map { error(.data, $0.0, "site.yml", colours.hasPrefix("\n") ? 8 : 7, $0.1, help: $0.2) })
  }

  @Test func aMissingSiteFileDoesNotHideThePagesMistakes() async throws {
    let content = try await loadSite(
      from: .memory(["en/a.md": "---\ntitle: A\n---\n"]),
      options: LoadOptions(asOf: try day("2026-11-21"), languages: [Language("en")]))
    #expect(content.site == nil)
    #expect(
      content.diagnostics.map(\.message) == [
        "missing key \"next-review\"", "missing key \"reviewed\"", "missing key \"reviewer\"",
        "missing key \"summary\"", "missing key \"version\"", "nobody is named in people.yml", "there is no site.yml",
      ])
  }

  @Test func aPeopleFileThatCanNotBeReadIsTheOnlyThingReported() async throws {
    let problems = try await load(["people.yml": "lead: { name: [\n", "en/a.md": page()]).diagnostics
    #expect(problems.map(\.rule) == [.yaml])
    #expect(problems.map(\.location.file) == ["people.yml"])
  }

  @Test func aLanguageWithoutPhrasesIsRefused() async throws {
    let problems = try await load(["site.yml": siteFile(languages: "en, de")]).diagnostics
    #expect(
      problems == [
        error(
          .data, "the templates have no phrases in \"de\"", "site.yml", 4, 17, help: "known languages: en, fr")
      ])
  }

  @Test func peopleAndReferencesAreRead() async throws {
    let content = try await load([
      "people.yml": """
      lead:
        name: !placeholder Sample reviewer
        profession: Physiotherapist
        credentials: [{ name: PT, issuer: College }]
        certificates: [CGIMS]
        roster: Acupuncture
        register: https://register.example/
      """,
      "references.yml": """
      brady2014:
        type: article-journal
        author: [{ family: Brady, given: S }, { literal: et al. }]
        title: Adverse events
        container-title: J Man Manip Ther
        issued: { year: 2014 }
        volume: 22
        issue: 3
        page: 134-140
        DOI: 10.1179/2042618613Y.0000000044
        PMID: 25125935
      """,
    ])
    #expect(content.diagnostics == [])
    #expect(
      content.site?.people == [
        Person(
          id: "lead", name: "Sample reviewer", isPlaceholder: true, profession: "Physiotherapist",
          credentials: [Credential(name: "PT", issuer: "College")], certificates: ["CGIMS"], roster: "Acupuncture",
          registerURL: "https://register.example/")
      ])
    var reference = Reference(
      id: "brady2014", type: "article-journal", authors: [.name(family: "Brady", given: "S"), .literal("et al.")],
      title: "Adverse events")
    reference.containerTitle = "J Man Manip Ther"
    reference.year = 2014
    reference.volume = "22"
    reference.issue = "3"
    reference.page = "134-140"
    reference.doi = "10.1179/2042618613Y.0000000044"
    reference.pmid = "25125935"
    #expect(content.site?.references == [reference])
  }

  @Test func aGlossaryTermStandsOnce() async throws {
    let text = "- { term: Nerve, also: [nerves], meaning: A wire }\n- { term: nerve, meaning: Again }\n"
    #expect(
      try await load(["en/glossary.yml": text]).diagnostics == [
        error(.data, "the term \"nerve\" is on line 1 already", "en/glossary.yml", 2, 3)
      ])
  }

  @Test func nothingButASiteFileIsAWholeSite() async throws {
    let content = try await load([:])
    #expect(content.diagnostics == [])
    #expect(content.site?.editions.map(\.language) == [Language("en")])
  }
}
