import ClinicSite
import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct WarningSignsTests {
  private func problems(_ file: String, languages: String = "en") async throws -> [Diagnostic] {
    try await load(
      [
        "warning-signs.yml": file, "en/signs/back.md": page("Back"),
        "fr/signs/back.md": page(keys: "translated-from: \"1.0\""),
      ]
      .filter { languages.contains("fr") || !$0.key.hasPrefix("fr") },
      languages: languages
    ).diagnostics
  }

  @Test func theFileIsReadWhole() async throws {
    let content = try await load([
      "warning-signs.yml": """
      boxes:
        back:
          name: Back and buttock
          page: signs/back.md
          signs:
            emergency: [{ name: weak legs, any-of: { en: [legs], fr: [jambes] } }]
      conditions: { back: [back] }
      pages: { signs/back: [] }
      """, "en/signs/back.md": page("Back"),
    ])
    #expect(content.diagnostics == [])
    let place = { (line: Int, column: Int) in SourceLocation("warning-signs.yml", line, column) }
    #expect(
      content.site?.warningSigns
        == WarningSigns(
          boxes: [
            WarningSigns.Boxes(
              id: "back", name: .same("Back and buttock"), page: "signs/back.md",
              signs: [
                .emergency: [
                  RequiredSign(name: .same("weak legs"), anyOf: [Language("en"): ["legs"], Language("fr"): ["jambes"]])
                ]
              ], location: place(3, 5))
          ], conditions: ["back": WarningSigns.Inclusion(boxes: ["back"], location: place(7, 21))],
          pages: ["signs/back": WarningSigns.Inclusion(boxes: [], location: place(8, 22))]))
  }

  @Test func withoutTheFileNothingIsRequired() async throws {
    #expect(try await load(["en/a.md": page("A")]).site?.warningSigns == nil)
  }

  @Test func slipsAreFoundAtTheirPlace() async throws {
    #expect(
      try await problems(
        """
        boxes:
          back: { page: signs/bak.md, signs: { emergency: [{ name: weak legs, any-of: { en: [] } }], urgent: [] } }
        conditions: { bakc: [back], back: [bakc] }
        pages: { signs/bck: [back] }
        """
      ).map { "\($0.location.line):\($0.location.column) \($0.message): \($0.help ?? "")" } == [
        "2:9 no page \"signs/bak.md\" for the boxes \"back\": did you mean signs/back.md?",
        "2:79 no words for the language \"en\": add en: […]",
        "2:94 unknown key \"boxes.back.signs.urgent\": known keys: emergency, ed-now, same-day",
        "3:21 \"bakc\" is neither a condition nor an area: did you mean back?",
        "3:36 unknown box \"bakc\": did you mean back?",
        "4:21 no page \"signs/bck\": did you mean signs/back?",
      ])
  }

  @Test func aSignNeedsWordsInEveryLanguageOfTheSite() async throws {
    #expect(
      try await problems(
        "boxes: { back: { page: signs/back.md, signs: { ed-now: [{ name: a, any-of: { en: [a] } }] } } }",
        languages: "en, fr"
      ).map(\.message) == ["no words for the language \"fr\""])
  }
}
