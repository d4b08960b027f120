import Prose
import Testing

@Suite struct SyllableTests {
  private func syllables(_ text: String) -> [Int] { SyllableCounter.english.syllables(of: Prose(text), in: text) }

  @Test(arguments: [
    ("needle", 2), ("safely", 2), ("eased", 1), ("medial", 3), ("being", 2), ("fluent", 2), ("create", 2),
    ("physiotherapist", 6), ("aches", 1), ("headaches", 2), ("didn’t", 2), ("can’t", 1), ("can't", 1),
    ("clinic’s", 2), ("didn't", 2), ("physio\u{AD}therapist", 6),
    ("IMS", 3), ("911", 3), ("10,000", 5), ("rhythm", 2), ("the", 1), ("wanted", 2), ("muscles", 2), ("café", 2),
    ("boxes", 2), ("I", 1), ("Sciatica", 4), ("WWW", 9), ("痛い", 1),
  ])
  func syllablesAreCountedAsTheyAreSpoken(word: String, count: Int) { #expect(syllables(word) == [count]) }

  @Test func aWordWithHyphensHasThoseOfItsPartsAndASignHasNone() {
    #expect(syllables("long-lasting, 10 %") == [1, 2, 2, 0])
  }

  @Test func aTextThatIsNotTheOneOfItsTokensTrapsNowhere() {
    #expect(SyllableCounter.english.syllables(of: Prose("one needle"), in: "two") == [1, 1])
    #expect(SyllableCounter.english.syllables(of: Prose("one needle"), in: "") == [1, 1])
  }
}
