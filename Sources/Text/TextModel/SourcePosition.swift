/// Line and column in the source text, both from 1; the column counts bytes.
public struct SourcePosition: Sendable, Hashable {
  public var line: Int
  public var byteColumn: Int

  public init(line: Int, byteColumn: Int) {
    self.line = line
    self.byteColumn = byteColumn
  }
}
