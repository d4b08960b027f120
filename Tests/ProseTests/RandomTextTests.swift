import Prose
import Testing

/// Properties that hold for every text, tested with texts of random odd pieces.
@Suite struct RandomTextTests {
  @Test(arguments: 1...40)
  func rangesAreInOrderInsideTheTextAndOnCharacters(seed: UInt64) {
    var random = SplitMix(state: seed)
    for length in 0..<60 {
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      expectSound(Prose(text), of: text)
    }
  }

  private func expectSound(_ prose: Prose, of text: String) {
    let bytes = Array(text.utf8)
    func isSound(_ ranges: [Range<Int>]) -> Bool {
      let ends = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
      return ends == ends.sorted() && !ranges.contains(where: \.isEmpty)
        && ends.allSatisfy { (0...bytes.count).contains($0) && ($0 == bytes.count || bytes[$0] & 0xC0 != 0x80) }
    }
    #expect(isSound(prose.tokens.map(\.range)), "\(text)")
    #expect(isSound(prose.sentences.map(\.range)), "\(text)")
    // Every token is in exactly one sentence, within the sentence's range.
    #expect(prose.sentences.flatMap { Array($0.tokens) } == Array(prose.tokens.indices), "\(text)")
    for sentence in prose.sentences {
      let tokens = prose.tokens[sentence.tokens]
      #expect(tokens.allSatisfy { sentence.range.contains($0.range.lowerBound) }, "\(text)")
      #expect((tokens.last?.range.upperBound ?? 0) <= sentence.range.upperBound, "\(text)")
      #expect(
        tokens.first?.boundary == .sentence && !tokens.dropFirst().contains { $0.boundary == .sentence }, "\(text)")
      let words = prose.words(of: sentence)
      #expect(words.reduce(0) { count, _ in count + 1 } == prose.wordCount(of: sentence), "\(text)")
      #expect(
        words.flatMap { Array($0.tokens) } == sentence.tokens.filter { prose.tokens[$0].kind != .sign }, "\(text)")
    }
    let outside = bytes.indices.filter { index in !prose.tokens.contains { $0.range.contains(index) } }
    #expect(!outside.contains { Character(Unicode.Scalar(bytes[$0])).isLetter && bytes[$0] < 0x80 }, "\(text)")
    #expect(SyllableCounter.english.syllables(of: prose, in: text).count == prose.tokens.count)
  }
}

private let pieces = [
  "a", "B", "É", "œ", "е", "痛", "5", "½", "I", "Dr", "No", "etc", "p.m", "e.g", ".", ".", "…", "...", "!", "?", ",",
  ":",
  ";", "(", ")", "[", "]", "'", "’", "‘", "“", "”", "\"", "«", "»", "-", "‑", "–", "—", "%", "#", "$", "★", "€", " ",
  " ", " ",
  "\n", "\u{A0}", "\u{202F}", "\u{AD}", "\u{301}", "\u{200D}", "🎉", "❤️", "🇨🇦", "\u{0}", "\u{FFFD}", "。",
]

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
