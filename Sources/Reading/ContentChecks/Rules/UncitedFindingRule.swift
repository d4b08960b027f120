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
      With two studies in one paragraph, a reader can't tell which of them found what. So what each of them found has its own
      citation, in that sentence or before the next study is told. A paragraph without any is a finding of uncited-claim.
      """,
    bad: "One trial found less pain. Another trial found no gain [@solomons2020].",
    good: "One trial found less pain [@gunn1980]. Another found no gain [@solomons2020]."),
  languages: ["en"],
  .page { checked in
    checked.englishTexts.flatMap { text -> [Finding] in
      guard let block = text.block, block.kind == .paragraph, Set(block.citations.map(\.key)).count > 1 else {
        return []
      }
      let prose = text.prose
      let matches = studyPhrases.matches(in: prose).filter { $0.section.name == "finding" && !text.isName($0) }
      let told = matches.map { prose.sentenceIndex(ofToken: $0.range.lowerBound) }
      return zip(matches, told).compactMap { match, index in
        let next = told.first { $0 > index } ?? prose.sentences.count
        let isCited = prose.sentences[index..<next].contains(where: block.cites)
        guard !prose.sentences[index].isQuestion, !isCited else { return nil }
        return Finding(
          "\"\(text.quote(match.range))\" has no citation of its own",
          at: text.location(ofToken: match.range.lowerBound),
          help: "say which: add its [@key] before the next study")
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
