import Prose
import Testing

@testable import ContentChecks

@Suite struct PhraseListTests {
  private let file = """
    # A comment
    <pain>: pain back-pain
    [cure]
    because: promises much
    instead: say less
    cure/cures <pain>
    best <treatment>
    [pressure]
    because: presses
    negation: ignored
    said of: reader
    excused by: ambulance hospital
    only with: gunn
    act now
    """

  private func found(by list: PhraseList, in text: String) -> [String] {
    let prose = Prose(text)
    return list.matches(in: prose).map { match in
      let words = prose.tokens[match.range].map { text[utf8: $0.range] }
      return "\(match.section.name): \(words.joined(separator: " "))"
    }
  }

  @Test func aDataFileBecomesSections() throws {
    let sections = PhraseSection.sections(Array(file.utf8), names: ["treatment": PhrasePattern(anyOf: ["cupping"])])
    #expect(sections.map(\.name) == ["cure", "pressure"])
    #expect(sections.map(\.because) == ["promises much", "presses"])
    #expect(sections.map(\.instead) == ["say less", ""])
    #expect(sections.map(\.heedsNegation) == [true, false])
    #expect(sections.map(\.scope) == [.usAndTreatment, .reader])
    #expect(sections.map(\.companion) == [nil, "gunn"])
    #expect(sections[1].excuses?.contains(Prose("hospital").tokens[0]) == true)
    #expect(
      sections[0].patterns == [
        try PhrasePattern("cure/cures pain/back-pain"), try PhrasePattern("best cupping"),
      ])
  }

  @Test func aListIsMadeFromAFileOrFromValues() throws {
    let text = "It cures back pain. Act now, best cupping."
    let expected = ["cure: cures back pain", "pressure: Act now", "cure: best cupping"]
    #expect(
      found(by: PhraseList(Array(file.utf8), names: ["treatment": PhrasePattern(anyOf: ["cupping"])]), in: text)
        == expected)
    let values = [
      PhraseSection(
        name: "cure", patterns: [try PhrasePattern("cure/cures pain/back-pain"), try PhrasePattern("best cupping")]),
      PhraseSection(name: "pressure", patterns: [try PhrasePattern("act now")]),
    ]
    #expect(found(by: PhraseList(values), in: text) == expected)
  }

  @Test func theLongestOfSeveralPhrasesIsFoundAndNoWordTwice() throws {
    let list = PhraseList([
      PhraseSection(name: "short", patterns: [try PhrasePattern("no risk"), try PhrasePattern("risk at")]),
      PhraseSection(name: "long", patterns: [try PhrasePattern("no risk at all")]),
      PhraseSection(name: "number", patterns: [try PhrasePattern("<number> %")]),
    ])
    #expect(found(by: list, in: "No risk at all, 5 %.") == ["long: No risk at all", "number: 5 %"])
  }

  @Test func theProgramsOwnListsNameNoTreatment() {
    let general = ClaimPhrases(treatment: [])
    for text in ["needling", "needles", "IMS", "acupuncture"] {
      #expect(general.unsafe.flatMap { found(by: $0, in: "best \(text)") } == [])
      #expect(general.advertising.flatMap { found(by: $0, in: "an \(text) clinic") } == [])
    }
  }
}
