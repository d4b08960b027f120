import ClinicSite
import Diagnostics
import Prose
import TextModel

extension RuleID {
  public static let uncitedFinding: RuleID = "uncited-finding"
}

let uncitedFindingRule = Rule(
  .uncitedFinding, .warning, publishing: .error, summary: "A sentence that says what a study found, and not which",
  explanation: Explanation(
    why: """
      With two studies in one paragraph, a reader can't tell which of them found what. So each such sentence carries its own
      citation. A paragraph without any is a finding of uncited-claim.
      """,
    bad: "One trial found less pain. Another trial found no gain [@solomons2020].",
    good: "One trial found less pain [@gunn1980]. Another found no gain [@solomons2020]."),
  languages: ["en"],
  .page { checked in
    checked.englishTexts.flatMap { text -> [Finding] in
      guard let block = text.block, block.kind == .paragraph, !block.citations.isEmpty else { return [] }
      return studyPhrases.matches(in: text.prose).compactMap { match in
        guard match.section.name == "finding" else { return nil }
        let sentence = text.prose.sentences[text.prose.sentenceIndex(ofToken: match.range.lowerBound)]
        guard !sentence.isQuestion, !block.cites(in: sentence) else { return nil }
        return Finding(
          "\"\(text.quote(match.range))\" has no citation in its sentence",
          at: text.location(ofToken: match.range.lowerBound), help: "say which: add its [@key] before the period")
      }
    }
  })

extension TextBlock {
  /// A citation may also stand right behind the period.
  func cites(in sentence: Sentence) -> Bool {
    citations.contains { $0.offset > sentence.range.lowerBound && $0.offset <= sentence.range.upperBound + 1 }
  }
}

let studyPhrases = PhraseList(PackageResources.StudyFindings_txt)
