import Diagnostics

/// A page made from a Markdown file, or a handout's text.
public struct Page: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case home
    /// An `index.md`: its folder's own page.
    case folder
    case article
    case condition(Condition)
    case aftercare
    case insuranceNote(Jurisdiction?)
    indirect case clinic(Clinic)
    indirect case handout(Handout)
  }

  /// Relative to the content folder: `en/conditions/sciatica.md`.
  public var file: String
  public var language: Language
  /// Folder segments below the language: `["conditions"]`; the first one decides the kind.
  public var folder: [String]
  /// The path that all translations share, without language and file extension: `conditions/sciatica`.
  public var name: String
  /// A handout's address is never published.
  public var address: PageAddress

  public var kind: Kind
  public var title: String
  public var summary: String
  public var review: Review
  public var version: String
  public var translatedFrom: String?
  public var role: Role?
  /// The ids of the treatments that it belongs to, in the order of the site's.
  public var treatments: [String]
  public var audience: Audience
  public var order: Int?
  /// Old addresses that redirect here.
  public var aliases: [PageAddress]
  public var isDraft: Bool
  /// The physician who read it.
  public var medicalReviewer: Person?
  public var unconfirmed: Unconfirmed?
  /// Rules the page is excused from, with the reason.
  public var allowances: [RuleID: String]
  public var body: Body
  /// Where the value of each front-matter key begins.
  public var locations: [String: SourceLocation]

  public init(
    file: String, language: Language, folder: [String], name: String, address: PageAddress, kind: Kind, title: String,
    summary: String, review: Review, version: String, body: Body
  ) {
    self.file = file
    self.language = language
    self.folder = folder
    self.name = name
    self.address = address
    self.kind = kind
    self.title = title
    self.summary = summary
    self.review = review
    self.version = version
    self.body = body
    treatments = []
    audience = .patient
    aliases = []
    isDraft = false
    allowances = [:]
    locations = [:]
  }
}

extension Page {
  public var condition: Condition? { if case .condition(let condition) = kind { condition } else { nil } }
  public var clinic: Clinic? { if case .clinic(let clinic) = kind { clinic } else { nil } }
  public var handout: Handout? { if case .handout(let handout) = kind { handout } else { nil } }

  public func location(of key: String) -> SourceLocation { locations[key] ?? SourceLocation(file, 1, 1) }

  /// Whether the page describes what a treatment may do, so that it says who gains from it.
  public var isAboutBenefit: Bool {
    switch kind {
    case .home, .condition: return true
    default: break
    }
    switch role {
    case .about, .how, .research, .session, .questions, .forDoctors: return true
    default: return false
    }
  }
}
