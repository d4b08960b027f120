/// What a page is for, so that templates and rules know it whatever its address. Each stands once in a language.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case ims, how, research, before, session, risks, aftercare, questions
  case forDoctors = "for-doctors"
  case insurance, accessibility, privacy
  case aboutThisSite = "about-this-site"
}

public enum Audience: String, Sendable, Hashable, CaseIterable { case patient, professional }
