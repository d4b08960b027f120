public struct SVGProblem: Sendable, Hashable {
  /// In bytes from the start of the file.
  public var offset: Int
  public var message: String
  /// How to fix it.
  public var help: String

  public init(offset: Int, message: String, help: String) {
    self.offset = offset
    self.message = message
    self.help = help
  }
}

public struct SVGProblems: Error, Sendable, Hashable {
  /// In order of place, never empty. If there are very many, the last one says how many are not listed.
  public var problems: [SVGProblem]

  public init(problems: [SVGProblem]) { self.problems = problems }
}
