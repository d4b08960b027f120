/// What a diagnostic is about; shown in brackets behind its message and used in `allow`.
public struct RuleID: RawRepresentable, Sendable, Hashable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

extension RuleID {
  public static let address = RuleID(rawValue: "address")
  public static let allowance = RuleID(rawValue: "allowance")
  public static let anchor = RuleID(rawValue: "anchor")
  public static let callout = RuleID(rawValue: "callout")
  public static let citation = RuleID(rawValue: "citation")
  public static let codeLength = RuleID(rawValue: "code-length")
  public static let contactDrift = RuleID(rawValue: "contact-drift")
  public static let contrast = RuleID(rawValue: "contrast")
  public static let data = RuleID(rawValue: "data")
  public static let duplicateAnchor = RuleID(rawValue: "duplicate-anchor")
  public static let duplicateReference = RuleID(rawValue: "duplicate-reference")
  public static let duplicateSummary = RuleID(rawValue: "duplicate-summary")
  public static let duplicateTitle = RuleID(rawValue: "duplicate-title")
  public static let encoding = RuleID(rawValue: "encoding")
  public static let fileName = RuleID(rawValue: "file-name")
  public static let frontMatter = RuleID(rawValue: "front-matter")
  public static let handoutFit = RuleID(rawValue: "handout-fit")
  public static let heading = RuleID(rawValue: "heading")
  public static let headingOrder = RuleID(rawValue: "heading-order")
  public static let headingQuestion = RuleID(rawValue: "heading-question")
  public static let image = RuleID(rawValue: "image")
  public static let link = RuleID(rawValue: "link")
  public static let longParagraph = RuleID(rawValue: "long-paragraph")
  public static let longSentence = RuleID(rawValue: "long-sentence")
  public static let missingSafety = RuleID(rawValue: "missing-safety")
  public static let orphanPage = RuleID(rawValue: "orphan-page")
  public static let placeholder = RuleID(rawValue: "placeholder")
  public static let rawHTML = RuleID(rawValue: "raw-html")
  public static let readingGrade = RuleID(rawValue: "reading-grade")
  public static let reviewOverdue = RuleID(rawValue: "review-overdue")
  public static let role = RuleID(rawValue: "role")
  public static let table = RuleID(rawValue: "table")
  public static let translation = RuleID(rawValue: "translation")
  public static let translationMissing = RuleID(rawValue: "translation-missing")
  public static let translationStale = RuleID(rawValue: "translation-stale")
  public static let twoVerdicts = RuleID(rawValue: "two-verdicts")
  public static let unusedReference = RuleID(rawValue: "unused-reference")
  public static let yaml = RuleID(rawValue: "yaml")
}
