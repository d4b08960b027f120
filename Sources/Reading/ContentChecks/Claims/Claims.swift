import ClinicSite
import Diagnostics
import Prose

extension CheckedPage {
  /// Phrases that are looked for on every site.
  func generalClaims(_ list: KeyPath<ClaimPhrases, [PhraseList]>) -> [Finding] {
    let context = ClaimContext(isTreatmentPage: page.isAboutTreatment, treatment: site.claims.treatment)
    return claims(of: site.claims[keyPath: list], context)
  }

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

extension Page {
  /// Whether "treatment", "session" and "it" mean the clinic's treatment there.
  var isAboutTreatment: Bool {
    guard !treatments.isEmpty else { return false }
    return condition != nil || handout != nil || section == .aftercare || role?.isOfATreatment == true
  }
}

extension ReadableText {
  /// Whether the text contains the word, or a citation whose key begins with it.
  func isAbout(_ name: String) -> Bool {
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
