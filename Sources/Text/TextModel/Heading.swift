/// An entry of a document's outline.
public struct Heading: Sendable, Hashable {
  public var level: Int
  public var identifier: String
  public var text: String
  public var position: SourcePosition

  public init(level: Int, identifier: String, text: String, position: SourcePosition) {
    self.level = level
    self.identifier = identifier
    self.text = text
    self.position = position
  }
}
