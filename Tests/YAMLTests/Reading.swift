import YAML

func parsed(_ text: String, firstLine: Int = 1) throws -> YAMLNode? {
  try parseYAML(text.utf8, firstLine: firstLine)
}

func problems(in text: String, firstLine: Int = 1) -> [YAMLProblem] {
  do throws(YAMLProblems) {
    _ = try parseYAML(text.utf8, firstLine: firstLine)
    return []
  } catch {
    return error.problems
  }
}

func problem(_ line: Int, _ column: Int, _ message: String, _ help: String? = nil) -> YAMLProblem {
  YAMLProblem(mark: YAMLMark(line: line, column: column), message: message, help: help)
}

func plain(_ text: String, _ line: Int, _ column: Int, tag: String? = nil) -> YAMLNode {
  YAMLNode(value: .scalar(text, isQuoted: false), tag: tag, mark: YAMLMark(line: line, column: column))
}

func quoted(_ text: String, _ line: Int, _ column: Int, tag: String? = nil) -> YAMLNode {
  YAMLNode(value: .scalar(text, isQuoted: true), tag: tag, mark: YAMLMark(line: line, column: column))
}

func list(_ items: [YAMLNode], _ line: Int, _ column: Int, tag: String? = nil) -> YAMLNode {
  YAMLNode(value: .list(items), tag: tag, mark: YAMLMark(line: line, column: column))
}

func map(_ entries: [YAMLEntry], _ line: Int, _ column: Int, tag: String? = nil) -> YAMLNode {
  YAMLNode(value: .map(entries), tag: tag, mark: YAMLMark(line: line, column: column))
}

func entry(_ key: String, _ line: Int, _ column: Int, _ value: YAMLNode) -> YAMLEntry {
  YAMLEntry(key: key, keyMark: YAMLMark(line: line, column: column), value: value)
}
