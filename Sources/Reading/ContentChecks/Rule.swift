import ClinicSite
import Diagnostics

/// Something that must hold before a patient reads a site.
public struct Rule: Sendable {
  public var id: RuleID
  /// Nil where a finding matters only to publishing.
  public var severity: Diagnostic.Severity?
  public var severityWhenPublishing: Diagnostic.Severity
  /// What it finds, in one line.
  public var summary: String
  public var explanation: Explanation
  /// The codes of the languages that it has words for; nil where it needs none.
  public var languages: Set<String>?
  var scope: Scope

  enum Scope: Sendable {
    /// Finds in one page at a time; pages are looked at side by side.
    case page(@Sendable (CheckedPage) -> [Finding])
    case site(@Sendable (CheckedSite) -> [Finding])
  }

  /// `publishing` is the severity at the publishing gate, where it differs.
  init(
    _ id: RuleID, _ severity: Diagnostic.Severity?, publishing: Diagnostic.Severity? = nil, summary: String,
    explanation: Explanation, languages: Set<String>? = nil, _ scope: Scope
  ) {
    self.id = id
    self.severity = severity
    severityWhenPublishing = publishing ?? severity ?? .error
    self.summary = summary
    self.explanation = explanation
    self.languages = languages
    self.scope = scope
  }
}

extension Rule {
  /// Whether it looks at pages of that language, or passes them by.
  public func speaks(_ language: Language) -> Bool { languages?.contains(language.code) ?? true }

  var isAboutOnePage: Bool { if case .page = scope { true } else { false } }
}

/// Why a rule is there, and how to satisfy it.
public struct Explanation: Sendable, Hashable {
  public var why: String
  /// Markdown or YAML that the rule finds.
  public var bad: String
  /// The same, mended.
  public var good: String
}

/// A place where a rule does not hold.
struct Finding: Sendable, Hashable {
  var location: SourceLocation
  var message: String
  /// What to do.
  var help: String?
  /// Beyond what may be published at all: an error whatever the rule's severity.
  var isAlwaysError = false

  init(_ message: String, at location: SourceLocation, help: String? = nil, isAlwaysError: Bool = false) {
    self.location = location
    self.message = message
    self.help = help
    self.isAlwaysError = isAlwaysError
  }
}
