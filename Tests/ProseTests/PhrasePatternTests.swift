import Prose
import Testing

@Suite struct PhrasePatternTests {
  /// What a phrase matches, from the first place where it does.
  private func match(_ phrase: String, in text: String, names: [String: [String]] = [:]) throws -> String? {
    let pattern = try PhrasePattern(phrase, names: names.mapValues { PhrasePattern(anyOf: $0) })
    let prose = Prose(text)
    for start in prose.tokens.indices {
      guard let end = pattern.end(ofMatchAt: start, in: prose) else { continue }
      return String(text[utf8: prose.tokens[start].range.lowerBound..<prose.tokens[end - 1].range.upperBound])
    }
    return nil
  }

  @Test(arguments: [
    ("cure/cures", "It CURES pain.", "CURES"), ("x-ray/scan shows", "An X ray shows it.", "X ray shows"),
    ("x-ray/scan shows", "A scan shows it.", "scan shows"), ("no [known] risk", "No risk.", "No risk"),
    ("no [known] risk", "No known risk.", "No known risk"),
    ("part [of the] cure", "A part of the cure.", "part of the cure"),
    ("treat ..2 cause", "We treat the very cause.", "treat the very cause"),
    ("treat ..2 cause", "Treat cause.", "Treat cause"),
    ("<number> %", "About 40 % of", "40 %"), ("one/<number> visit", "3 visit", "3 visit"),
    ("risk !factor/factors", "A risk is", "risk"),
    ("1,000 times", "1,000 times", "1,000 times"), ("can't hurt", "It can’t hurt.", "can’t hurt"),
  ])
  func aPhraseMatchesWhatItSays(phrase: String, text: String, expected: String) throws {
    #expect(try match(phrase, in: text) == expected)
  }

  @Test(arguments: [
    ("cure", "It cured."), ("no risk", "We say no: risk is there."), ("treat ..2 cause", "Treat the one two cause."),
    ("treat ..2 cause", "Treat it, but cause"), ("relief ..3 permanent", "Relief is not permanent."),
    ("risk !factor/factors", "risk factors"), ("no risk", "No. Risk."), ("part [of the] cure", "part of cure"),
  ])
  func itMatchesNothingElse(phrase: String, text: String) throws {
    #expect(try match(phrase, in: text) == nil)
  }

  @Test func aNameStandsForSeveralWords() throws {
    let names = ["treatment": ["cupping", "dry cupping"]]
    #expect(try match("best <treatment>", in: "The best dry cupping.", names: names) == "best dry cupping")
    #expect(try match("best <treatment>/massage", in: "The best massage.", names: names) == "best massage")
    #expect(try match("only <treatment> can", in: "Only cupping can.", names: names) == "Only cupping can")
    #expect(try match("<treatment>", in: "cupping", names: ["treatment": []]) == nil)
  }

  @Test(
    arguments: [
      ("", .isEmpty, 1, "the phrase is empty"), ("  ", .isEmpty, 1, "the phrase is empty"),
      ("[no]", .isEmpty, 1, "the phrase is empty"),
      ("..3 pain", .beginsWithGap, 1, "a phrase begins with a word, not with a gap"),
      ("[no] ..3 pain", .beginsWithGap, 6, "a phrase begins with a word, not with a gap"),
      ("!no pain", .beginsWithExclusion, 1, "a phrase begins with a word, not with one that must not follow"),
      ("no ..3", .endsWithGap, 4, "a phrase ends with a word: a gap at its end matches nothing more"),
      (
        "no .. pain", .gapWithoutNumber, 4,
        "after .. comes the number of words that may stand there, from 1 to 20, as in ..3"
      ),
      (
        "no ..x pain", .gapWithoutNumber, 4,
        "after .. comes the number of words that may stand there, from 1 to 20, as in ..3"
      ),
      ("best <cure>", .unknownName("cure", known: ["number"]), 6, "nothing is called <cure>: there is <number>"),
      ("no [known risk", .unclosedBracket("["), 4, "the bracket [ is never closed"),
      ("no <number", .unclosedBracket("<"), 4, "the bracket < is never closed"),
      ("no known] risk", .strayBracket("]"), 9, "the bracket ] is closed, but was never opened"),
      ("no number> risk", .strayBracket(">"), 10, "the bracket > is closed, but was never opened"),
      ("cure//cures", .missingWord, 6, "a word is missing here"),
      ("no [] risk", .missingWord, 5, "a word is missing here"),
      ("no !", .missingWord, 5, "a word is missing here"),
      ("risk !side-effect", .excludesSeveralWords, 6, "only single words can follow !, without a hyphen"),
      (
        "no. pain", .unmatchableSign("."), 3,
        "no phrase can contain \".\": phrases are found in the words of one sentence, without its punctuation"
      ),
      (
        "pain,free", .unmatchableSign(","), 5,
        "no phrase can contain \",\": phrases are found in the words of one sentence, without its punctuation"
      ),
      (
        "wits' end", .unmatchableSign("'"), 5,
        "no phrase can contain \"'\": phrases are found in the words of one sentence, without its punctuation"
      ),
      (
        "pain- free", .unmatchableSign("-"), 5,
        "no phrase can contain \"-\": phrases are found in the words of one sentence, without its punctuation"
      ),
    ] as [(String, PhrasePatternProblem.Kind, Int, String)])
  func aMistakeIsToldWithItsColumn(
    phrase: String, kind: PhrasePatternProblem.Kind, column: Int, description: String
  ) {
    let problem = #expect(throws: PhrasePatternProblem.self) { try PhrasePattern(phrase) }
    #expect(problem == PhrasePatternProblem(kind, column: column))
    #expect(problem?.description == description)
  }
}
