import ClinicSite
import Diagnostics
import Prose
import TextModel

extension RuleID {
  public static let contradictedEvidence: RuleID = "contradicted-evidence"
  public static let unsupportedVerdict: RuleID = "unsupported-verdict"
  public static let uncomparedEvidence: RuleID = "uncompared-evidence"
}

let contradictedEvidenceRule = Rule(
  .contradictedEvidence, .error, summary: "A condition's page that cites a trial and says that there is none",
  explanation: Explanation(
    why: """
      "We found no good study" beside the citation of a trial is untrue of one of the two. If the trial found no gain, the
      page must say that it found none: that is known, and more than nothing.
      """,
    bad: "We found no good study of IMS for this. In one trial, it added nothing to exercise [@solomons2020].",
    good: "In one trial, IMS added nothing to exercise [@solomons2020]."),
  languages: ["en"],
  .page { checked in
    // Of two treatments, one may have been studied and the other not.
    guard checked.page.condition?.verdicts.count == 1, let trial = checked.ownTrial else { return [] }
    return checked.englishTexts.flatMap { text -> [Finding] in
      studyPhrases.matches(in: text.prose).filter { $0.section.name == "no-study" }.map { match in
        Finding(
          "\"\(text.quote(match.range))\", but the page cites \(trial.id)",
          at: text.location(ofToken: match.range.lowerBound), help: "say what that study found, for or against")
      }
    }
  })

let unsupportedVerdictRule = Rule(
  .unsupportedVerdict, .error, summary: "A condition with the verdict may-help, and no study on its page",
  explanation: Explanation(
    why: """
      "May help" is a claim, and whoever sells the treatment has to prove what it says. A page that can cite no study has
      the verdict uncertain.
      """,
    bad: "verdict: may-help   # and no citation in the text", good: "verdict: uncertain"),
  .page { checked in
    let claims = checked.page.condition?.verdicts.values.count { $0 == .mayHelp } ?? 0
    let cited = Set(checked.blocks.flatMap { $0.citations.map(\.key) }).count
    guard checked.isWhole, cited < claims else { return [] }
    return [
      Finding(
        cited == 0
          ? "the verdict may-help, and no study is cited"
          : "may-help for \(claims) treatments, and fewer studies are cited",
        at: checked.page.location(of: "verdict"),
        help: "cite what supports it, such as [@navarro2020], or write: verdict: uncertain")
    ]
  })

let uncomparedEvidenceRule = Rule(
  .uncomparedEvidence, .advice, summary: "A study's result without what it was compared with",
  explanation: Explanation(
    why: """
      "People had less pain" may mean less than before, less than with nothing, or less than with other care. Pain often
      eases by itself, so only a comparison says what a treatment adds.
      """,
    bad: "People had less pain [@gattie2017].",
    good: "People had less pain than after a pretend needle [@gattie2017]."),
  languages: ["en"],
  .page { checked in
    checked.englishTexts.flatMap { text -> [Finding] in
      guard let block = text.block, block.kind == .paragraph, !block.citations.isEmpty else { return [] }
      let prose = text.prose
      let effects = studyPhrases.matches(in: prose).filter { $0.section.name == "effect" }
      let sentences = Set(effects.map { prose.sentenceIndex(ofToken: $0.range.lowerBound) })
      return sentences.sorted().compactMap { index in
        let sentence = prose.sentences[index]
        guard block.cites(in: sentence), !prose.tokens[sentence.tokens].contains(where: comparisons.contains) else {
          return nil
        }
        return Finding(
          "a result without a comparison: \(text.beginning(of: sentence))",
          at: text.location(ofOffset: sentence.range.lowerBound),
          help: "say compared with what: than, against, a pretend treatment, no treatment, other care")
      }
    }
  })

private let comparisons = WordSet(
  """
  than against compared comparison pretend sham placebo without nothing neither nor no not other others same alone \
  between instead usual beside waiting equal equally like added add
  """)

extension CheckedPage {
  /// A trial that the page cites itself; an included note may cite others.
  fileprivate var ownTrial: Reference? {
    let cited = Set(blocks.flatMap { $0.citations.map(\.key) })
    return page.body.references.map(\.reference).first { cited.contains($0.id) && $0.isTrial }
  }
}

extension Reference {
  /// Whether its title says that it is a trial, or a review of trials.
  fileprivate var isTrial: Bool {
    let words = [
      "trial", "randomi", "systematic review", "meta-analysis", "umbrella review", "effectiveness", "efficacy",
    ]
    let title = title.lowercased()
    return words.contains { title.contains($0) }
  }
}
