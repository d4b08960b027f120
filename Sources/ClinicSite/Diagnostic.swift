/// One thing to mend, at one place.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable { case error, warning }

  public var severity: Severity
  public var rule: RuleID
  public var message: String
  public var location: SourceLocation
  /// What to do.
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

/// A place in a content file: the path below the content folder, line and column from 1, the column in Unicode scalars.
public struct SourceLocation: Sendable, Hashable, Comparable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(_ file: String, _ line: Int, _ column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
