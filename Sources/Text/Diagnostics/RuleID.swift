/// Identifies the rule of a diagnostic; shown in brackets after the message and used in `allow`. Each rule declares its
/// own.
public struct RuleID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral value: String) { rawValue = value }
}
