import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ReadingGradeRuleTests {
  private func grades(_ body: String, keys: String = "", file: String = "en/index.md") async throws -> [Diagnostic] {
    let files = ["en/aftercare/index.md": page("Aftercare"), file: page("A page", keys: keys, body)]
    return try await findings(of: readingGradeRule, in: files)
  }

  /// Paragraphs of one sentence with 15 words each. Words have one syllable, except as many two-syllable words as
  /// needed for the total, beginning in the last sentence.
  private func text(syllables: Int, sentences: Int = 2) -> String {
    var words = Array(repeating: "thin", count: 15 * sentences)
    let twos = syllables - words.count
    for place in 0..<twos { words[15 * (sentences - 1 - place / 15) + place % 15] = "needle" }
    return (0..<sentences).map { words[15 * $0..<15 * $0 + 15].joined(separator: " ") + "." }.joined(
      separator: "\n\n")
  }

  private func hard(
    _ grade: String, limit: Int, _ severity: Diagnostic.Severity = .warning, _ line: Int = 11, first: String = "thin",
    file: String = "en/index.md"
  ) -> Diagnostic {
    func beginning(_ word: String) -> String { "\"" + String(repeating: word + " ", count: 5) + "…\"" }
    return Diagnostic(
      severity, .readingGrade, "the page reads at grade \(grade); the limit is \(limit)",
      at: SourceLocation(file, line, 1),
      help: "use shorter sentences and words, first in \(beginning("needle")) at \(line):1, "
        + "\(beginning(first)) at \(line - 2):1")
  }

  @Test func aPageAboveGrade7IsAWarningAtItsHardestSentence() async throws {
    #expect(try await grades(text(syllables: 43)) == [hard("7.2", limit: 7)])
    #expect(try await grades(text(syllables: 45)) == [hard("8.0", limit: 7)])
  }

  @Test func aPageAboveGrade8IsAnError() async throws {
    let one = text(syllables: 46)
    var found = hard("8.4", limit: 8, .error)
    found.help = found.help?.replacing("\"thin thin", with: "\"needle thin")
    #expect(try await grades(one) == [found])
  }

  @Test(arguments: [
    ("en/aftercare/b.md", ""), ("en/home.md", "role: aftercare"),
    ("en/handouts/b.md", "id: IMS-AFT\npage: ../aftercare/index.md\nmain-message: It may be sore."),
  ])
  func aftercareAndHandoutsShouldBeOfGrade5(file: String, keys: String) async throws {
    let line = page(keys: keys).split(separator: "\n").count + 2
    #expect(
      try await grades(text(syllables: 38), keys: keys, file: file) == [
        hard("5.2", limit: 5, .warning, line, file: file)
      ])
    #expect(
      try await grades(text(syllables: 41), keys: keys, file: file) == [hard("6.4", limit: 6, .error, line, file: file)]
    )
    #expect(try await grades(text(syllables: 37), keys: keys, file: file) == [])
  }

  @Test func listItemsAndCalloutsCountAndALongPageHasItsSMOG() async throws {
    let sentence = "acupuncture needle needle needle needle needle needle thin thin thin"
    let items = String(repeating: "- \(sentence)\n", count: 29)
    let beginning = "\"acupuncture needle needle needle needle …\""
    #expect(
      try await grades("\(items)\n> [!NOTE]\n> \(sentence).") == [
        error(
          .readingGrade, "the page reads at grade 10.7 (SMOG 8.8); the limit is 8", "en/index.md", 9, 3,
          help: "use shorter sentences and words, first in "
            + (9...11).map { "\(beginning) at \($0):3" }.joined(separator: ", "))
      ])
  }

  @Test func aPageOnTheLimitPasses() async throws {
    #expect(try await grades(text(syllables: 42)) == [])
    // Grade 7.04, which is displayed as 7.0.
    #expect(try await grades(text(syllables: 64, sentences: 3)) == [])
  }

  @Test func fewerThan30WordsSayTooLittle() async throws {
    #expect(try await grades(text(syllables: 60).replacing("needle.", with: ".")) == [])
  }

  @Test func headingsCodeAndTitlesDoNotCount() async throws {
    let heading = "Musculoskeletal rehabilitation contraindications"
    #expect(try await grades("## \(heading)\n\n\(text(syllables: 42))\n\n```\n\(heading)\n```") == [])
  }

  @Test func pagesForProfessionalsMayBeHard() async throws {
    #expect(try await grades(text(syllables: 60), keys: "audience: professional") == [])
  }

  @Test func otherLanguagesHaveNoMeasure() async throws {
    let french = page("Une page", keys: "translated-from: \"1.0\"", text(syllables: 60))
    #expect(
      try await findings(
        of: readingGradeRule, in: ["en/index.md": page(), "fr/index.md": french], languages: "en, fr") == [])
  }
}
