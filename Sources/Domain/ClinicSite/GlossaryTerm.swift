import Diagnostics

public struct GlossaryTerm: Sendable, Hashable {
  public var identifier: String
  public var term: String
  public var alsoCalled: [String]
  public var meaning: String
  public var location: SourceLocation
  /// Where the meaning begins.
  public var meaningLocation: SourceLocation

  public init(
    identifier: String, term: String, alsoCalled: [String], meaning: String, location: SourceLocation,
    meaningLocation: SourceLocation? = nil
  ) {
    self.identifier = identifier
    self.term = term
    self.alsoCalled = alsoCalled
    self.meaning = meaning
    self.location = location
    self.meaningLocation = meaningLocation ?? location
  }
}
