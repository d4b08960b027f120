public struct YAMLProblem: Error, Sendable, Hashable {
  /// The position to fix.
  public var mark: YAMLMark
  public var message: String
  /// What to type instead.
  public var help: String?

  public init(mark: YAMLMark, message: String, help: String? = nil) {
    self.mark = mark
    self.message = message
    self.help = help
  }
}

public struct YAMLProblems: Error, Sendable, Hashable {
  /// In order of place, never empty.
  public var problems: [YAMLProblem]

  public init(problems: [YAMLProblem]) {
    self.problems = problems
  }
}
