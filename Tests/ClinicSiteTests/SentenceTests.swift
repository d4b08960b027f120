import ClinicSite
import Testing

@Suite struct SentenceTests {
  private func texts(_ text: String) -> [String] { text.sentences.map { String($0.text) } }

  @Test func aSentenceEndsAtAPointAQuestionOrAnExclamation() {
    #expect(texts("It can ache. Does it? Yes! And then") == ["It can ache.", "Does it?", "Yes!", "And then"])
  }

  @Test func closingQuotesAndBracketsBelongToTheSentence() {
    #expect(texts("Say “stop.” (We stop.) Then rest.") == ["Say “stop.”", "(We stop.)", "Then rest."])
  }

  @Test func titlesInitialsAndNumbersEndNothing() {
    #expect(
      texts("Dr. Chan C. Gunn wrote 1.5 pages, e.g. on backs. It grew.") == [
        "Dr. Chan C. Gunn wrote 1.5 pages, e.g. on backs.", "It grew.",
      ])
  }

  @Test func wordsKeepTheirApostrophesAndHyphens() {
    #expect(
      "You can’t — or won't — use long-lasting, 10,000 of them.".sentences.map(\.words) == [
        ["You", "can’t", "or", "won't", "use", "long-lasting", "10,000", "of", "them"]
      ])
  }

  @Test func aTextWithoutWordsHasNoSentence() {
    #expect(texts(" … — !") == [])
  }
}
