import ClinicSite
import Testing

@testable import ContentComparison

@Suite struct SentenceChangeTests {
  @Test func aParagraphThatIsWrappedAnotherWayIsTheSame() async throws {
    #expect(
      try await sentenceChanges(
        from: "Rest today. Walk\ntomorrow, and *gently*.", to: "Rest\ntoday. Walk tomorrow,\nand gently.") == [])
  }

  @Test func aSentenceThatSharesHalfItsWordsIsChanged() async throws {
    #expect(
      try await sentenceChanges(
        from: "Rest today. Wait for 2 days. Then walk.", to: "Rest today. Wait for 3 days. Then walk.") == [
          SentenceChange(old: sentence("Wait for 2 days."), new: sentence("Wait for 3 days."))
        ])
  }

  @Test func aSentenceThatSharesLessIsRemovedAndAnotherAdded() async throws {
    #expect(
      try await sentenceChanges(from: "Rest. You may be sore.", to: "Rest. Needles are thin and sterile.") == [
        SentenceChange(old: sentence("You may be sore."), new: nil),
        SentenceChange(old: nil, new: sentence("Needles are thin and sterile.")),
      ])
  }

  @Test func aChangedSentenceElsewhereIsNotTheSame() async throws {
    #expect(
      try await sentenceChanges(
        from: "Wait for 2 days. Rest today.", to: "Rest today. Wait for 3 days.") == [
          SentenceChange(old: sentence("Wait for 2 days."), new: nil),
          SentenceChange(old: nil, new: sentence("Wait for 3 days.")),
        ])
  }

  @Test func sentencesThatChangedPlacesAreReordered() async throws {
    let changes = try await sentenceChanges(from: "Drink. Rest. Walk.", to: "Walk. Drink. Rest.")
    #expect(changes == [SentenceChange(old: sentence("Walk."), new: sentence("Walk."))])
    #expect(changes.map(\.isReordered) == [true])
  }

  @Test func aParagraphThatBecameAListIsTheSame() async throws {
    #expect(try await sentenceChanges(from: "Rest. Walk.", to: "- Rest.\n- Walk.") == [])
  }

  @Test func aSentenceUnderAnotherHeadingIsMoved() async throws {
    let changes = try await sentenceChanges(
      from: "## Do\n\nWalk. Use heat.\n\n## Avoid\n\nBed.", to: "## Do\n\nWalk.\n\n## Avoid\n\nUse heat. Bed.")
    #expect(
      changes == [
        SentenceChange(
          old: sentence("Use heat.", under: "Do"), new: sentence("Use heat.", under: "Avoid"),
          isUnderAnotherHeading: true)
      ])
    #expect(changes.map(\.isReordered) == [false])
  }

  @Test func aRenamedHeadingMovesNothingBelowIt() async throws {
    #expect(
      try await sentenceChanges(from: "## What may help you\n\nWalk.", to: "## What may help\n\nWalk.") == [
        SentenceChange(
          old: sentence("What may help you", isHeading: true), new: sentence("What may help", isHeading: true))
      ])
  }

  @Test func aCitationBelongsToItsSentence() async throws {
    #expect(
      try await sentenceChanges(from: "It can ache [@brady2014].", to: "It can ache [@boyce2020].") == [
        SentenceChange(old: sentence("It can ache [@brady2014]."), new: sentence("It can ache [@boyce2020]."))
      ])
  }

  @Test func thePairsAreThoseThatShareMostWords() async throws {
    #expect(
      try await sentenceChanges(
        from: "Call us today if it aches. Call us today if it bleeds.",
        to: "Call us now if it bleeds. Rest well. Call us soon if it bleeds.") == [
          SentenceChange(old: sentence("Call us today if it aches."), new: sentence("Call us now if it bleeds.")),
          SentenceChange(old: nil, new: sentence("Rest well.")),
          SentenceChange(old: sentence("Call us today if it bleeds."), new: sentence("Call us soon if it bleeds.")),
        ])
  }

  @Test func aHeadingThatIsGoneMovesNothingBelowIt() async throws {
    #expect(
      try await sentenceChanges(from: "## A\n\nOne.\n\n## B\n\nTwo.", to: "## A\n\nOne.\n\nTwo.") == [
        SentenceChange(old: sentence("B", isHeading: true), new: nil)
      ])
  }
}
