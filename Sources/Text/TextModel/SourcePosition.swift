/// Line and column in bytes, both from 1, in a text as it was read.
public struct SourcePosition: Sendable, Hashable {
  public var line: Int
  public var byteColumn: Int

  public init(line: Int, byteColumn: Int) {
    self.line = line
    self.byteColumn = byteColumn
  }
}
