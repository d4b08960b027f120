import ClinicSite
import Prose

// The one place where the rules on claims learn which treatment a clinic gives, and which pages are about it.

extension ClaimPhrases {
  static let ofSite = ClaimPhrases(
    treatment: [
      "IMS", "intramuscular stimulation", "needling", "dry needling", "needle", "needles",
    ]
  ) { PhraseSection.sections(PackageResources.TreatmentClaims_txt, names: $0) }
}

extension CheckedPage {
  var claimContext: ClaimContext {
    ClaimContext(isTreatmentPage: page.isAboutTreatment, treatment: site.claims.treatment)
  }
}

extension Page {
  fileprivate var isAboutTreatment: Bool {
    if condition != nil || handout != nil || section == .aftercare { return true }
    switch role {
    case .ims, .how, .research, .before, .session, .risks, .aftercare, .questions, .forDoctors: return true
    case .insurance, .accessibility, .privacy, .aboutThisSite, nil: return false
    }
  }
}
