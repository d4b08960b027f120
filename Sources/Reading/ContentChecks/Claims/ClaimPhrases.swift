import ClinicSite
import Prose

/// The phrases that the rules on claims look for on every site, with the names of the site's treatments in one language.
struct ClaimPhrases: Sendable {
  /// Any name of any treatment.
  let treatment: PhrasePattern
  let unsafe: PhraseList
  let advertising: PhraseList

  /// - Parameter names: What the treatments are called: "needling", "dry needling".
  init(treatment names: [String]) {
    treatment = PhrasePattern(anyOf: names)
    unsafe = PhraseList(PackageResources.UnsafeClaims_txt, names: ["treatment": names])
    advertising = PhraseList(PackageResources.AdvertisingClaims_txt, names: ["treatment": names])
  }
}

extension PhraseSection {
  /// What a treatment's file bars in one language; nil without phrases in it.
  init?(_ claim: Treatment.BarredClaim, of treatment: Treatment, in language: Language) {
    let names = ["treatment": treatment.names(in: language)]
    let patterns = (claim.phrases[language] ?? []).compactMap { try? PhrasePattern($0, names: names) }
    if patterns.isEmpty { return nil }
    self.init(
      name: "", because: claim.because[language], instead: claim.instead[language],
      excuses: claim.excusedBy[language].map { WordSet($0.joined(separator: " ")) }, companion: claim.onlyWith,
      heedsNegation: claim.heedsNegation, scope: claim.isBarredOfAnything ? .anything : .usAndTreatment,
      patterns: patterns)
  }
}
