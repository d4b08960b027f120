/// What a diagnostic is about; shown in brackets behind its message and used in `allow`. A rule declares its own.
public struct RuleID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral value: String) { rawValue = value }
}
