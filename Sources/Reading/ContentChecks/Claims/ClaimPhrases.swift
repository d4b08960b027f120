import ClinicSite
import Prose

/// The phrases that the rules on claims look for on every site, with the names of the site's treatments in one language.
/// Most of them name no treatment, and are read once.
struct ClaimPhrases: Sendable {
  /// Any name of any treatment.
  let treatment: PhrasePattern
  let unsafe: [PhraseList]
  let advertising: [PhraseList]

  /// - Parameter names: What the treatments are called: "needling", "dry needling".
  init(treatment names: [String]) {
    let treatment = PhrasePattern(anyOf: names)
    self.treatment = treatment
    unsafe = [generalUnsafeClaims] + ClaimPhrases.lists(PackageResources.UnsafeClaims_txt, naming: treatment)
    advertising =
      [generalAdvertisingClaims] + ClaimPhrases.lists(PackageResources.AdvertisingClaims_txt, naming: treatment)
  }

  private static func lists(_ bytes: [UInt8], naming treatment: PhrasePattern) -> [PhraseList] {
    if treatment.variants.isEmpty { return [] }
    return [
      PhraseList(
        PhraseSection.sections(bytes, names: ["treatment": treatment]) { $0.contains("<treatment>") }.filter {
          !$0.patterns.isEmpty
        })
    ]
  }
}

private let generalUnsafeClaims = general(PackageResources.UnsafeClaims_txt)
private let generalAdvertisingClaims = general(PackageResources.AdvertisingClaims_txt)

private func general(_ bytes: [UInt8]) -> PhraseList {
  PhraseList(PhraseSection.sections(bytes) { !$0.contains("<treatment>") })
}

extension PhraseSection {
  /// What a treatment's file bars in one language, given what matches its names; nil without phrases in it.
  init?(_ claim: Treatment.BarredClaim, of treatment: PhrasePattern, in language: Language) {
    let patterns = (claim.phrases[language] ?? []).compactMap {
      try? PhrasePattern($0, names: ["treatment": treatment])
    }
    if patterns.isEmpty { return nil }
    self.init(
      name: "", because: claim.because[language], instead: claim.instead[language],
      excuses: claim.excusedBy[language].map { WordSet($0.joined(separator: " ")) }, companion: claim.onlyWith,
      heedsNegation: claim.heedsNegation, scope: claim.isBarredOfAnything ? .anything : .usAndTreatment,
      patterns: patterns)
  }
}
