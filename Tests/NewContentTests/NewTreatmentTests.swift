import ClinicSite
import ContentLoading
import Diagnostics
import Templates
import Testing

@testable import NewContent

@Suite struct NewTreatmentTests {
  private func file(_ name: String = "Dry cupping", in language: String = "en") throws -> NewFile {
    newFile(for: try NewTreatment(named: name), languages: [Language(language)])
  }

  private func load(_ text: String, in language: String = "en") async throws -> LoadedContent {
    let files = ["treatments/dry-cupping.yml": text, "\(language)/a.md": page()]
    return try await loadSite(
      from: source(files, languages: language).without("treatments/ims.yml"), options: options())
  }

  @Test(arguments: Phrases.languages) func aNewTreatmentIsSoundAtOnceAndMarkedAsYours(language: Language) async throws {
    let file = try file(in: language.code)
    #expect(file.path == "treatments/dry-cupping.yml")
    let content = try await load(file.text, in: language.code)
    #expect(content.diagnostics == [])
    let site = try #require(content.site)
    #expect(site.treatments.map(\.id) == ["dry-cupping"])
    #expect(site.treatments[0].shortName[language] == "Dry cupping")
    #expect(site.placeholders.count == 6)
  }

  @Test(arguments: Phrases.languages) func soIsEveryKeyThatIsCommentedOut(language: Language) async throws {
    let content = try await load(uncommented(try file(in: language.code).text), in: language.code)
    #expect(content.diagnostics == [])
    let treatment = try #require(content.site?.treatments.first)
    #expect(treatment.screening != nil && treatment.evidence != nil && treatment.sayWhenCalling != nil)
    #expect(
      treatment.clinicFacts.count == 1 && treatment.barredClaims.count == 1 && treatment.sheet.penLines.count == 1)
  }

  /// The loader names its keys when it meets one that it does not know.
  @Test func everyKeyThatTheLoaderReadsIsExplained() async throws {
    let text = uncommented(try file().text)
    let help = try #require(try await load(text + "zzzzzzzz: 1\n").diagnostics.first?.help)
    let known = Set(help.split(separator: ": ")[1].split(separator: ", ").map(String.init))
    let keys = text.split(separator: "\n").compactMap { $0.firstMatch(of: #/^([a-z-]+):/#).map { String($0.1) } }
    #expect(Set(keys) == known)
  }

  @Test func severalLanguagesStandBesideEachOther() throws {
    let text = newFile(for: try NewTreatment(named: "taping"), languages: [Language("en"), Language("fr")]).text
    #expect(text.contains("about: !placeholder { en: What Taping is, fr: Qu’est-ce que Taping }"))
  }

  @Test(arguments: ["none", "", "日本"]) func aNameThatIsNoneIsRefused(name: String) {
    #expect(throws: Refusal.self) { try NewTreatment(named: name) }
  }

  @Test func theNextStepsNameTheTreatmentsThatAreThere() {
    #expect(
      nextSteps(
        for: NewFile(path: "treatments/b.yml", text: ""), others: ["a"], in: "Content/", program: "bedside")
          == """
          Content/treatments/b.yml is new. Next:
            1. Replace its texts, and take !placeholder away where a text is right. docs/treatments.md explains how.
            2. The site has several treatments now. Say in its pages which one they are of (treatment: b, or
               one of: a), and in each clinic which ones it has (treatments: [b]).
               This names the pages:
               bedside check --content Content
            3. See what is left before it may be public:
                 bedside check --for publishing --content Content
          """)
  }
}

/// The file with all keys that are commented out.
private func uncommented(_ text: String) -> String {
  text.replacing(#/(?m)^#((?:  )*(?:- )?["a-z{][^ ]*:.*|(?:  )+- .*)$/#) { $0.1 }
}

extension ContentSource {
  fileprivate func without(_ path: String) -> ContentSource {
    ContentSource(
      list: { () throws(ContentSourceFailure) in
        var listing = try list()
        listing.files.removeAll { $0 == path }
        return listing
      }, readUpTo: readUpTo)
  }
}
