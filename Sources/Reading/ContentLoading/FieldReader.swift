import ClinicSite
import Diagnostics
import YAML

/// Reads the values of a YAML map by key, and reports missing, invalid and unknown ones.
struct FieldReader {
  let file: String
  /// Where missing keys are reported.
  let start: SourceLocation
  let rule: RuleID
  /// For the keys of a nested map: its name and a period, such as `address.`.
  let prefix: String
  private let entries: [YAMLEntry]
  private var asked: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Reported last, because a misspelled key must not be reported as missing as well.
  private var missing: [String: Diagnostic] = [:]
  private(set) var locations: [String: SourceLocation] = [:]

  init(_ entries: [YAMLEntry], file: String, start: SourceLocation, rule: RuleID, prefix: String = "") {
    self.entries = entries
    self.file = file
    self.start = start
    self.rule = rule
    self.prefix = prefix
  }

  mutating func report(_ message: String, at location: SourceLocation, help: String? = nil) {
    diagnostics.append(Diagnostic(.error, rule, message, at: location, help: help))
  }

  /// The value of a key. Returns nil if the key is missing, and `.some(nil)` if it is empty. Empty values are reported,
  /// except placeholders, which have been reported already.
  private mutating func take(_ key: String, helpIfEmpty: String = "write a value, or remove the line") -> YAMLNode?? {
    asked.append(key)
    guard let entry = entries.first(where: { $0.key == key }) else { return .none }
    let place = location(entry.value.mark)
    locations[key] = place
    if entry.value.isEmpty {
      if entry.value.tag == nil {
        report(
          "\"\(prefix)\(key)\" has no value", at: location(entry.keyMark),
          help: helpIfEmpty)
      }
      return .some(nil)
    }
    return .some(entry.value)
  }

  private mutating func reportMissing(_ key: String, example: String) {
    missing[key] = Diagnostic(
      .error, rule, "missing key \"\(prefix)\(key)\"", at: start, help: "add a line: \(key): \(example)")
  }

  var keys: [String] { entries.map(\.key) }

  func location(_ mark: YAMLMark) -> SourceLocation { SourceLocation(file, mark.line, mark.column) }

  mutating func required<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
    switch take(key, helpIfEmpty: type.helpIfEmpty) {
    case .none:
      reportMissing(key, example: type.example)
      return nil
    case .some(let node): return node.flatMap { read(key, $0, type) }
    }
  }

  mutating func optional<Value>(_ key: String, _ type: FieldType<Value>) -> Value? {
    guard case .some(let node?) = take(key, helpIfEmpty: type.helpIfEmpty) else { return nil }
    return read(key, node, type)
  }

  /// Reads a value that was taken from a list; `key` names it in messages.
  mutating func read<Value>(_ key: String, _ node: YAMLNode, _ type: FieldType<Value>) -> Value? {
    do {
      return try type.read(node)
    } catch {
      for problem in error.problems {
        let message = problem.message ?? "must be \(type.noun)"
        report(
          problem.isAboutValue ? "\"\(prefix)\(key)\" \(message)" : message, at: location(problem.mark),
          help: problem.help)
      }
      return nil
    }
  }

  /// Reads a nested map with a reader of its own.
  mutating func map<Value>(
    _ key: String, isRequired: Bool, example: String, _ body: (inout FieldReader) -> Value?
  ) -> Value? {
    switch take(key) {
    case .none:
      if isRequired { reportMissing(key, example: example) }
      return nil
    case .some(nil): return nil
    case .some(let node?): return nested(node, prefix: key + ".", example: example, body)
    }
  }

  mutating func nested<Value>(
    _ node: YAMLNode, prefix: String, example: String, _ body: (inout FieldReader) -> Value?
  ) -> Value? {
    guard case .map(let entries) = node.value else {
      let name = prefix.hasSuffix(".") ? String(prefix.dropLast()) : prefix
      report("\"\(self.prefix)\(name)\" must be a map", at: location(node.mark), help: "for example \(example)")
      return nil
    }
    var inner = FieldReader(
      entries, file: file, start: location(node.mark), rule: rule, prefix: self.prefix + prefix)
    let value = body(&inner)
    inner.reportUnknownKeys()
    diagnostics += inner.diagnostics
    for (key, location) in inner.locations { locations[prefix + key] = location }
    return value
  }

  /// The items of a list. The caller reads each of them.
  mutating func items(_ key: String, example: String = "[first, second]") -> [YAMLNode] {
    guard case .some(let node?) = take(key) else { return [] }
    guard case .list(let items) = node.value else {
      report("\"\(prefix)\(key)\" must be a list", at: location(node.mark), help: "for example \(example)")
      return []
    }
    return items
  }

  /// Reports a key that must not stand here.
  mutating func refuse(_ key: String, because message: String, help: String) {
    asked.append(key)
    guard let entry = entries.first(where: { $0.key == key }) else { return }
    report(message, at: location(entry.keyMark), help: help)
  }

  /// For a map whose keys can't be known, because what names them is faulty.
  mutating func allowUnknownKeys() { asked += keys }

  /// Reports keys that this page must not set because it inherits them.
  mutating func refuse(_ keys: [String], inheritedFrom original: String) {
    for entry in entries where keys.contains(entry.key) {
      asked.append(entry.key)
      report(
        "\"\(entry.key)\" is the same in every language and comes from \(original)", at: location(entry.keyMark),
        help: "remove the line")
    }
  }

  /// Call this last, after all known keys have been asked for.
  mutating func reportUnknownKeys() {
    for entry in entries where !asked.contains(entry.key) {
      let suggestion = closest(to: entry.key, among: asked)
      if let suggestion { missing[suggestion] = nil }
      report(
        "unknown key \"\(prefix)\(entry.key)\"", at: location(entry.keyMark),
        help: suggestion.map { "did you mean \($0)?" } ?? "known keys: \(asked.joined(separator: ", "))")
    }
    diagnostics += missing.values
    missing = [:]
  }
}
