import Diagnostics
import Prose

extension CheckedPage {
  /// What the treatments of the page bar.
  func barredClaims() -> [Finding] {
    (site.treatments[page.language] ?? []).filter { page.treatments.contains($0.treatment.id) }.flatMap {
      treatment -> [Finding] in
      guard let barred = treatment.barred else { return [] }
      return page.language.code == "en"
        ? claims(of: [barred], ClaimContext(isTreatmentPage: page.isAboutTreatment, treatment: treatment.name))
        : plainClaims(of: barred)
    }
  }

  /// Of languages whose grammar is not known: a phrase counts unless its sentence asks, or denies before it.
  private func plainClaims(of list: PhraseList) -> [Finding] {
    texts.flatMap { text -> [Finding] in
      let prose = text.prose
      return list.matches(in: prose).compactMap { match in
        let sentence = prose.sentences[prose.sentenceIndex(ofToken: match.range.lowerBound)]
        let before = prose.tokens[sentence.tokens.lowerBound..<match.range.lowerBound]
        guard !sentence.isQuestion, match.section.companion.map(text.isAbout) ?? true,
          !(match.section.heedsNegation && before.contains(where: frenchNegators.contains)),
          !prose.tokens[sentence.tokens].contains(where: { match.section.excuses?.contains($0) ?? false })
        else { return nil }
        return Finding(
          "\"\(text.quote(match.range))\" \(match.section.because)",
          at: text.location(ofToken: match.range.lowerBound), help: match.section.instead)
      }
    }
  }
}

private let frenchNegators = WordSet("pas jamais aucun aucune sans ni non")
