/// What a page is for, independent of its address, so that templates and rules can find it. Each role occurs at most
/// once in a language.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case ims, how, research, before, session, risks, aftercare, questions
  case forDoctors = "for-doctors"
  case insurance, accessibility, privacy
  case aboutThisSite = "about-this-site"
}

public enum Audience: String, Sendable, Hashable, CaseIterable { case patient, professional }
