import Prose
import Testing

@Suite struct TokenTests {
  private func tokens(_ text: String) -> [String] { Prose(text).tokens.map { String(text[utf8: $0.range]) } }

  private func words(_ text: String) -> [String] {
    let prose = Prose(text)
    return prose.words.map { word in
      let tokens = prose.tokens[word.tokens]
      return String(text[utf8: (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)])
    }
  }

  private func hashes(_ text: String) -> [UInt64] { Prose(text).tokens.map(\.hash) }

  @Test func apostrophesAreInsideWordsAndQuotesAreNot() {
    let text = "You can’t — ‘or’ won't — 'use' l’été’s, patients’ rock ’n’ roll."
    #expect(tokens(text) == ["You", "can’t", "or", "won't", "use", "l’été’s", "patients", "rock", "n", "roll"])
    #expect(words(text) == tokens(text))
  }

  @Test func aHyphenJoinsTokensToOneWord() {
    #expect(tokens("A follow-up, non‑stop - at-") == ["A", "follow", "up", "non", "stop", "at"])
    #expect(words("A follow-up, non‑stop - at-") == ["A", "follow-up", "non‑stop", "at"])
    #expect(words("X-ray--or e.g. one,two and/or 8–5") == ["X-ray", "or", "e.g", "one,two", "and", "or", "8", "5"])
  }

  @Test func pointsAndCommasAreInsideNumbers() {
    #expect(
      tokens("3.5 of 1,000,000, 5. 12:30 2nd .5 1½ ½ 5\u{202F}000") == [
        "3.5", "of", "1,000,000", "5", "12", "30", "2nd", "5", "1½", "½", "5", "000",
      ])
    #expect(
      Prose("3.5mg a ½ B12 2nd m²").tokens.map(\.kind) == [.number, .word, .number, .word, .number, .word])
  }

  @Test func signsThatAreReadAloudAreTokensAndNoWords() {
    #expect(tokens("#1: $5, 10 % & 5%") == ["#", "1", "$", "5", "10", "%", "5", "%"])
    #expect(words("#1: $5, 10 % & 5%") == ["1", "5", "10", "5"])
    #expect(tokens("★★★★☆ ⭐ 5\u{A0}€") == ["★★★★", "☆", "⭐", "5", "€"])
    #expect(Prose("#1: $5 %").sentences.map { Prose("#1: $5 %").wordCount(of: $0) } == [2])
  }

  @Test func otherScriptsAndAccentsAreLettersAndPicturesAreNot() {
    #expect(
      tokens("Ärzte, œuvre, 痛い。 Боль e\u{301}te\u{301} 🎉 ❤️ → × ™ a×b") == [
        "Ärzte", "œuvre", "痛い", "Боль", "e\u{301}te\u{301}", "a", "b",
      ])
  }

  @Test func caseAndKindOfApostropheAndWhatIsNotSeenMakeNoDifference() {
    for forms in [
      ["can't", "Can’t", "CAN‘T", "can\u{2BC}t"], ["été", "ÉTÉ", "É\u{AD}té"], ["œuf", "ŒUF"], ["ÿ", "Ÿ"],
      ["боль", "БОЛЬ"], ["physio", "phy\u{AD}sio", "phy\u{2060}sio"],
    ] {
      #expect(Set(forms.flatMap(hashes)).count == 1, "\(forms)")
    }
    #expect(Set(hashes("cant can't été ete etes % $ # 1 1,0 1.0")).count == 11)
  }

  @Test func aBoundaryIsTheStrongestMarkBetweenTwoTokens() {
    func boundaries(_ text: String) -> [Token.Boundary] { Prose(text).tokens.map(\.boundary) }
    #expect(
      boundaries("a b, c (d) e; f: g. H") == [
        .sentence, .none, .comma, .comma, .comma, .clause, .clause, .sentence,
      ])
    #expect(boundaries("a,b c-d 1,5 e.f 6.5") == [.sentence, .comma, .none, .none, .none, .none, .none, .none])
    #expect(boundaries("Dr. A… b “c!” d; (e? F") == [.sentence, .none, .comma, .none, .clause, .clause, .sentence])
    #expect(boundaries("A – b — c / d 1–2") == [.sentence, .clause, .clause, .none, .none, .none])
  }

  @Test func aWordOfOneTokenHasItsHashAndOthersHaveTheirOwn() {
    let prose = Prose("follow follow-up up-follow follow-up-up up")
    let words = Array(prose.words)
    #expect(words.map(\.tokens) == [0..<1, 1..<3, 3..<5, 5..<8, 8..<9])
    #expect(words.map(\.hash).first == prose.tokens.first?.hash)
    #expect(Set(words.map(\.hash)).count == 5)
  }

  @Test func aSetKnowsWholeWordsAndTokensApart() {
    let set = WordSet("Can’t e.g $")
    #expect(Prose("can't e.g. e g $").words.map(set.contains) == [true, true, false, false])
    #expect(Prose("can't e.g. $").tokens.map(set.contains) == [true, false, false, true])
    #expect(Prose("a can't").tokens.map(set.union(WordSet(Prose("a").tokens)).contains) == [true, true])
  }

  @Test func rangesBeyondTheTextGiveWhatIsThere() {
    #expect("œuf"[utf8: 0..<99] == "œuf")
    #expect("œuf"[utf8: 2..<4] == "uf")
    #expect("œuf"[utf8: 7..<9] == "")
    #expect("œuf"[utf8: -3 ..< -1] == "")
  }
}
