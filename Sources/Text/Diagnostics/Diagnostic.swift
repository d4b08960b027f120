/// One error, warning or piece of advice at one place.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable {
    case error
    /// Stops a build that is asked to be strict.
    case warning
    /// Never stops anything.
    case advice
  }

  public var severity: Severity
  public var rule: RuleID
  public var message: String
  public var location: SourceLocation
  /// How to fix it.
  public var help: String?

  public init(
    _ severity: Severity, _ rule: RuleID, _ message: String, at location: SourceLocation, help: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
    self.help = help
  }
}

extension Diagnostic: Comparable {
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.location, left.rule.rawValue, left.message) < (right.location, right.rule.rawValue, right.message)
  }
}
