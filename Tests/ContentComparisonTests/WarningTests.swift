import ClinicSite
import Testing

@testable import ContentComparison

@Suite struct WarningTests {
  private let emergency = "> [!EMERGENCY]\n> - chest pain\n> - trouble breathing\n\nRest."

  @Test func aSignThatIsGoneIsALostSign() async throws {
    let changes = try await sentenceChanges(from: emergency, to: "> [!EMERGENCY]\n> - trouble breathing\n\nRest.")
    #expect(changes == [SentenceChange(old: sentence("chest pain", in: .emergency), new: nil)])
    #expect(changes.map(\.isLostSign) == [true])
  }

  @Test func aSignInOtherWordsIsALostSign() async throws {
    let changes = try await sentenceChanges(
      from: emergency, to: "> [!EMERGENCY]\n> - bad chest pain\n> - trouble breathing\n\nRest.")
    #expect(
      changes == [
        SentenceChange(old: sentence("chest pain", in: .emergency), new: sentence("bad chest pain", in: .emergency))
      ])
    #expect(changes.map(\.isLostSign) == [true])
  }

  @Test func aSignThatIsNotInTheWarningAnyMoreIsALostSignAlthoughItIsOnThePage() async throws {
    let changes = try await sentenceChanges(
      from: emergency, to: "> [!EMERGENCY]\n> - trouble breathing\n\nRest.\n\n- chest pain")
    #expect(
      changes == [SentenceChange(old: sentence("chest pain", in: .emergency), new: sentence("chest pain"))])
    #expect(changes.map(\.isLostSign) == [true])
    #expect(changes.map(\.isReordered) == [false])
  }

  @Test func aNewSignIsUrgentAndNotLost() async throws {
    let changes = try await sentenceChanges(
      from: emergency, to: "> [!EMERGENCY]\n> - chest pain\n> - trouble breathing\n> - a faint\n\nRest.")
    #expect(changes == [SentenceChange(old: nil, new: sentence("a faint", in: .emergency))])
    #expect(changes.map(\.isLostSign) == [false])
    #expect(changes.map(\.isUrgent) == [true])
  }

  @Test func aSignThatAlsoStandsInTheTextIsTakenFromTheWarning() async throws {
    let changes = try await sentenceChanges(
      from: emergency + "\n\nchest pain", to: "> [!EMERGENCY]\n> - trouble breathing\n\nRest.\n\nchest pain")
    #expect(changes == [SentenceChange(old: sentence("chest pain", in: .emergency), new: nil)])
  }

  @Test func anAdviceThatWentFromDoToDontIsMoved() async throws {
    #expect(
      try await sentenceChanges(
        from: "> [!DO]\n> - Use heat.\n> - Walk.",
        to: "> [!DO]\n> - Walk.\n\nAnd:\n\n> [!DONT]\n> - Use heat.") == [
          SentenceChange(old: nil, new: sentence("And:")),
          SentenceChange(old: sentence("Use heat.", in: .do), new: sentence("Use heat.", in: .doNot)),
        ])
  }

  @Test func aWarningThatIsGoneIsTold() async throws {
    let comparison = try await changes(from: ["en/a.md": page(emergency)], to: ["en/a.md": page("Rest.")])
    let lost = CalloutChange(kind: .emergency, old: 1, new: 0)
    #expect(
      comparison.pages == [
        pageChange(
          "en/a.md", callouts: [lost],
          sentences: [
            SentenceChange(old: sentence("chest pain", in: .emergency), new: nil),
            SentenceChange(old: sentence("trouble breathing", in: .emergency), new: nil),
          ], stale: ["version", "reviewed"])
      ])
    #expect(lost.isLostWarning)
  }

  @Test func anIncludedWarningIsComparedWhereItIsWritten() async throws {
    let including = page("> [!EMERGENCY](a.md)\n\nMore.")
    let comparison = try await changes(
      from: ["en/a.md": page(emergency), "en/b.md": including],
      to: ["en/a.md": page("> [!EMERGENCY]\n> - chest pain\n\nRest."), "en/b.md": including])
    #expect(
      comparison.pages == [
        pageChange(
          "en/a.md", sentences: [SentenceChange(old: sentence("trouble breathing", in: .emergency), new: nil)],
          stale: ["version", "reviewed"], alsoShownOn: ["en/b.md"])
      ])
  }

  @Test func aWarningOfThePagesOwnThatBecameAnIncludedOneIsComparedWordByWord() async throws {
    let own = page("> [!EMERGENCY]\n> - chest pain\n> - a faint\n\nMore.")
    let including = page("> [!EMERGENCY](a.md)\n\nMore.")
    let comparison = try await changes(
      from: ["en/a.md": page(emergency), "en/b.md": own], to: ["en/a.md": page(emergency), "en/b.md": including])
    #expect(
      comparison.pages.map { $0.sentences.filter { !$0.isReordered } } == [
        [
          SentenceChange(old: sentence("a faint", in: .emergency), new: nil),
          SentenceChange(old: nil, new: sentence("trouble breathing", in: .emergency)),
        ]
      ])
  }
}
