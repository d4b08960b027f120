/// A place in a file, both from 1; `column` counts Unicode scalars.
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
    /// `isQuoted` also for the block styles `|` and `>`: the text is meant as text, whatever it looks like.
    case scalar(String, isQuoted: Bool)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  public var value: Value

  /// As written, `!placeholder`; nil without a tag and for the bare `!`.
  public var tag: String?

  /// Where the value begins, behind its tag. A tagged value that is missing is marked at its tag, an untagged one
  /// behind the colon or dash.
  public var mark: YAMLMark

  public init(value: Value, tag: String? = nil, mark: YAMLMark) {
    self.value = value
    self.tag = tag
    self.mark = mark
  }

  /// A scalar without quotes that is left out, `~` or `null`.
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
