import ClinicSite
import Diagnostics

/// A condition that content must meet before patients read it.
public struct Rule: Sendable {
  public var id: RuleID
  /// Nil if the rule applies only when publishing.
  public var severity: Diagnostic.Severity?
  public var severityWhenPublishing: Diagnostic.Severity
  /// What the rule finds, in one line.
  public var summary: String
  public var explanation: Explanation
  /// The codes of the languages that the rule has word lists for; nil if it works in every language.
  public var languages: Set<String>?
  var scope: Scope

  enum Scope: Sendable {
    /// Checks one page at a time; pages are checked in parallel.
    case page(@Sendable (CheckedPage) -> [Finding])
    case site(@Sendable (CheckedSite) -> [Finding])
  }

  /// - Parameter publishing: The severity when publishing; nil if it is the same.
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
  /// Whether the rule can check pages in that language.
  public func speaks(_ language: Language) -> Bool { languages?.contains(language.code) ?? true }

  var isAboutOnePage: Bool { if case .page = scope { true } else { false } }
}

/// Why a rule exists, and how to satisfy it.
public struct Explanation: Sendable, Hashable {
  public var why: String
  /// Markdown or YAML that breaks the rule.
  public var bad: String
  /// The same content, corrected.
  public var good: String
}

/// A place where content breaks a rule.
struct Finding: Sendable, Hashable {
  var location: SourceLocation
  var message: String
  /// How to fix it.
  var help: String?
  /// Nil if the rule's applies.
  var severity: Diagnostic.Severity?

  init(
    _ message: String, at location: SourceLocation, help: String? = nil, severity: Diagnostic.Severity? = nil
  ) {
    self.location = location
    self.message = message
    self.help = help
    self.severity = severity
  }
}
