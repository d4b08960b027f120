/// A position in a file: line and column from 1; the column counts Unicode scalars.
public struct YAMLMark: Sendable, Hashable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: YAMLMark, right: YAMLMark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

public struct YAMLNode: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    /// `isQuoted` is also true for the block styles `|` and `>`, since both mean text, even if it looks like something
    /// else.
    case scalar(String, isQuoted: Bool)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  public var value: Value

  /// As written, such as `!placeholder`. Nil without a tag and for the bare tag `!`.
  public var tag: String?

  /// Where the value begins, after its tag. A missing value is marked at its tag, or, without one, after the colon or
  /// dash.
  public var mark: YAMLMark

  public init(value: Value, tag: String? = nil, mark: YAMLMark) {
    self.value = value
    self.tag = tag
    self.mark = mark
  }

  /// Whether the value is left out, or is an unquoted `~` or `null`.
  public var isEmpty: Bool {
    switch value {
    case .scalar(let text, isQuoted: false): text.isEmpty || text == "~" || text == "null"
    default: false
    }
  }
}

public struct YAMLEntry: Sendable, Hashable {
  public var key: String
  public var keyMark: YAMLMark
  public var value: YAMLNode

  public init(key: String, keyMark: YAMLMark, value: YAMLNode) {
    self.key = key
    self.keyMark = keyMark
    self.value = value
  }
}
