import ClinicSite
import Diagnostics
import Prose

extension CheckedPage {
  /// Phrases from a list that the page really claims. It is an error where they are said of the clinic or of its
  /// treatment, and a warning where that is open.
  func claims(of lists: [PhraseList], _ context: ClaimContext) -> [Finding] {
    englishTexts.flatMap { text -> [Finding] in
      lists.matches(in: text.prose).compactMap { match in
        let section = match.section
        guard section.companion.map(text.isAbout) ?? true,
          let isCertain = text.prose.isClaim(match, of: text.text, at: text.claimPlace, context)
        else { return nil }
        return Finding(
          "\"\(text.quote(match.range))\" \(section.because)",
          at: text.location(ofToken: match.range.lowerBound), help: section.instead,
          severity: isCertain && !section.isOpen ? nil : .warning)
      }
    }
  }
}

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

  func generalClaims(_ list: KeyPath<ClaimPhrases, [PhraseList]>) -> [Finding] {
    let context = ClaimContext(isTreatmentPage: page.isAboutTreatment, treatment: site.claims.treatment)
    return claims(of: site.claims[keyPath: list], context)
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

extension Page {
  /// Whether "treatment", "session" and "it" mean the clinic's treatment there.
  fileprivate var isAboutTreatment: Bool {
    guard !treatments.isEmpty else { return false }
    return condition != nil || handout != nil || section == .aftercare || role?.isOfATreatment == true
  }
}

extension ReadableText {
  /// Whether the text contains the word, or a citation whose key begins with it.
  fileprivate func isAbout(_ name: String) -> Bool {
    let word = WordSet(name)
    return prose.tokens.contains { word.contains($0) }
      || block?.citations.contains { $0.key.hasPrefix(name) } == true
  }

  fileprivate var claimPlace: ClaimPlace {
    switch block?.kind {
    case .heading, .calloutHeading: .heading
    case nil: key == "title" ? .heading : .paragraph
    default: block?.isListItem == true ? .item : .paragraph
    }
  }

  /// The source text of a range of tokens.
  func quote(_ tokens: Range<Int>) -> Substring {
    let tokens = prose.tokens[tokens]
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text[utf8: first.range.lowerBound..<last.range.upperBound]
  }

  func location(ofToken token: Int) -> SourceLocation {
    location(ofOffset: prose.tokens[token].range.lowerBound)
  }
}
