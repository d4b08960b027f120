import Prose

/// The phrases that the rules on claims look for, among them those with the names of the clinic's treatment.
struct ClaimPhrases: Sendable {
  /// Any name of the treatment.
  let treatment: PhrasePattern
  let unsafe: PhraseList
  let advertising: PhraseList

  /// - Parameters:
  ///   - names: What the treatment is called: "needling", "dry needling".
  ///   - sections: Reads what must not be said of this treatment in particular, given what `<treatment>` stands for.
  init(treatment names: [String], _ sections: ([String: [String]]) -> [PhraseSection] = { _ in [] }) {
    let names = ["treatment": names]
    treatment = PhrasePattern(anyOf: names["treatment"] ?? [])
    unsafe = PhraseList(
      PhraseSection.sections(PackageResources.UnsafeClaims_txt, names: names) + sections(names))
    advertising = PhraseList(PackageResources.AdvertisingClaims_txt, names: names)
  }
}
