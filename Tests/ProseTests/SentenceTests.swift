import Prose
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] { Prose(text).sentences.map { String(text[utf8: $0.range]) } }

  @Test func aSentenceEndsAtAPointAQuestionOrAnExclamation() {
    #expect(sentences("It can ache. Does it? Yes! And then") == ["It can ache.", "Does it?", "Yes!", "And then"])
    #expect(sentences("What?! Stop!!! Go.") == ["What?!", "Stop!!!", "Go."])
  }

  @Test func aColonOrALineBreakEndsNone() {
    #expect(sentences("You need this:\na towel; water.") == ["You need this:\na towel; water."])
  }

  @Test func theSpaceAroundBelongsToNoSentence() {
    #expect(sentences("  Rest.\u{A0}\n Walk \u{2009}") == ["Rest.", "Walk"])
  }

  @Test func closingQuotesAndBracketsBelongToTheSentence() {
    #expect(sentences("Say “stop.” (We stop.) Then rest.") == ["Say “stop.”", "(We stop.)", "Then rest."])
    #expect(
      sentences("He said 'stop.' [We stop.] \"Then rest.\"") == ["He said 'stop.'", "[We stop.]", "\"Then rest.\""])
  }

  @Test func aMarkInsideQuotesEndsNoneBeforeASmallLetter() {
    #expect(
      sentences("Say “stop!” and we stop. Say “stop!” We stop.") == [
        "Say “stop!” and we stop.", "Say “stop!”", "We stop.",
      ])
    #expect(sentences("« Ça fait mal ? » demande-t-elle.") == ["« Ça fait mal ? » demande-t-elle."])
    #expect(sentences("(We stop.) then rest.") == ["(We stop.)", "then rest."])
  }

  @Test func frenchPutsSpacesInsideItsQuotesAndBeforeItsMarks() {
    #expect(
      sentences("Où\u{A0}? Là\u{202F}! «\u{A0}Ça va.\u{A0}» Ça ira.") == [
        "Où\u{A0}?", "Là\u{202F}!", "«\u{A0}Ça va.\u{A0}»", "Ça ira.",
      ])
    #expect(sentences("Ça va. «Ça ira.» Oui. »Nein.« Doch.") == ["Ça va.", "«Ça ira.»", "Oui.", "»Nein.« Doch."])
  }

  @Test func anEllipsisEndsOneOnlyBeforeACapital() {
    #expect(sentences("Wait… Now go. Wait… now go.") == ["Wait…", "Now go.", "Wait… now go."])
    #expect(sentences("Wait... Now go. Breathe in... 2, 3.") == ["Wait...", "Now go.", "Breathe in... 2, 3."])
    #expect(sentences("What…? no. Go…") == ["What…?", "no.", "Go…"])
  }

  @Test func titlesAndSuchEndNone() {
    #expect(
      sentences("Dr. Chan C. Gunn wrote 1.5 pages, e.g. on backs. It grew.") == [
        "Dr. Chan C. Gunn wrote 1.5 pages, e.g. on backs.", "It grew.",
      ])
    #expect(
      sentences("“Dr. Gunn” (St. John’s), i.e. É. Roy vs. Mrs. Roy.") == [
        "“Dr. Gunn” (St. John’s), i.e. É. Roy vs. Mrs. Roy."
      ])
    #expect(
      sentences("Mme Roy et la Dre. Roy, M. Roy et MM. Roy, c.-à-d. Ève. Fin.") == [
        "Mme Roy et la Dre. Roy, M. Roy et MM. Roy, c.-à-d. Ève.", "Fin.",
      ])
  }

  @Test func theWordIIsNoInitial() { #expect(sentences("So do I. You too.") == ["So do I.", "You too."]) }

  @Test(arguments: ["No. 5 is", "ext. 12 or", "at 8 p.m. we", "etc. are", "p. ex. la", "in Sept. 5 of"])
  func aShortenedWordEndsNoneBeforeASmallLetterOrANumber(text: String) { #expect(sentences(text) == [text]) }

  @Test func aShortenedWordEndsOneBeforeACapital() {
    #expect(sentences("Does it hurt? No. It aches.") == ["Does it hurt?", "No.", "It aches."])
    #expect(
      sentences("At 8 p.m. We close. Heat, etc. (See below.)") == [
        "At 8 p.m.", "We close.", "Heat, etc.", "(See below.)",
      ])
  }

  @Test func aMarkInsideAWordEndsNone() {
    #expect(
      sentences("See www.clinic.example/?page=2 or .5 of it.Yes") == ["See www.clinic.example/?page=2 or .5 of it.Yes"])
  }

  @Test func marksOfTheirOwnBelongToTheSentenceBefore() {
    #expect(sentences("Go. … Now rest. 🎉") == ["Go. …", "Now rest. 🎉"])
    #expect(sentences(" … — ! Go.") == ["Go."])
  }

  @Test func aTextWithoutWordsHasNoSentence() {
    #expect(sentences(" … — ! 🎉") == [])
    #expect(sentences("") == [])
  }

  @Test func aQuestionEndsWithAQuestionMark() {
    let prose = Prose("Does it hurt? It may. (Really?!) “Why?” he asks. Vraiment… ? Why")
    #expect(prose.sentences.map(\.isQuestion) == [true, false, true, false, true, false])
  }

  @Test func aSentenceIsFoundByAByte() {
    let prose = Prose(" Rest a day. Walk.")
    #expect(
      [-1, 0, 1, 12, 13, 17, 99].map { prose.sentence(atOffset: $0)?.tokens } == [
        nil, nil, 0..<3, 0..<3, 3..<4, 3..<4, 3..<4,
      ])
  }

  @Test func aSentenceIsFoundByItsTokens() {
    let prose = Prose("Rest a day. Walk. Then drink water.")
    #expect(prose.sentences.map(\.tokens) == [0..<3, 3..<4, 4..<7])
    #expect((-1...9).map(prose.sentenceIndex) == [0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2])
    #expect(Prose("").sentenceIndex(ofToken: 3) == 0)
    let rest = WordSet("rest water")
    #expect(prose.sentenceIndices { rest.contains($0) } == [0, 2])
  }

  @Test func marksBehindASpaceDoNotOpenASentenceAgain() {
    #expect(sentences("Stop! … and rest.") == ["Stop! …", "and rest."])
    #expect(sentences("Rest … and stop.") == ["Rest … and stop."])
  }
}
