/// What a page is for, independent of its address, so that templates and rules can find it. Each role occurs at most
/// once in a language, or in a language and treatment.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case about, how, research, before, session, risks, aftercare, questions
  case forDoctors = "for-doctors"
  case insurance, accessibility, privacy
  case aboutThisSite = "about-this-site"

  /// Whether each treatment has a page with the role.
  public var isOfATreatment: Bool {
    switch self {
    case .about, .how, .research, .before, .session, .risks, .aftercare, .questions, .forDoctors: true
    case .insurance, .accessibility, .privacy, .aboutThisSite: false
    }
  }
}

public enum Audience: String, Sendable, Hashable, CaseIterable { case patient, professional }
