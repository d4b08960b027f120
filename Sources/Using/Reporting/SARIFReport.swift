import ClinicSite
import ContentChecks
import Diagnostics
import JSON

extension Report {
  /// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
  var sarif: JSON {
    let reporting = reportingRules
    let driver: JSON = .object([
      "name": "Bedside", "version": .string(programVersion),
      "rules": .array(reporting.map(\.sarif)),
    ])
    let places = Dictionary(
      reporting.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return .object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([
        .object([
          "tool": .object(["driver": driver]), "columnKind": "unicodeCodePoints",
          "results": .array(diagnostics.map { sarif(of: $0, ruleIndex: places[$0.rule]) }),
        ])
      ]),
    ])
  }

  private func sarif(of diagnostic: Diagnostic, ruleIndex: Int?) -> JSON {
    let message = diagnostic.message + (diagnostic.help.map { "\nHelp: \($0)" } ?? "")
    let region: JSON = .object([
      "startLine": .integer(diagnostic.location.line), "startColumn": .integer(diagnostic.location.column),
    ])
    let file = percentEncoded(printablePath(of: diagnostic.location.file, below: repositoryFolder))
    let place: JSON = .object([
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .string(file), "uriBaseId": "%SRCROOT%"]), "region": region,
      ])
    ])
    return .object([
      "ruleId": .string(diagnostic.rule.rawValue), "ruleIndex": ruleIndex.map(JSON.integer),
      "level": .string(diagnostic.severity.level), "message": .object(["text": .string(message)]),
      "locations": .array([place]),
    ])
  }

  /// The rules that were applied, then the loading problems that occurred.
  private var reportingRules: [ReportingRule] {
    let applied = rules.map { ReportingRule(id: $0.id, summary: $0.summary, why: $0.explanation.why) }
    let known = Set(applied.map(\.id))
    let others = Set(diagnostics.map(\.rule)).subtracting(known).sorted { $0.rawValue < $1.rawValue }
    return applied + others.map { ReportingRule(id: $0, summary: loadingProblems[$0] ?? $0.rawValue, why: nil) }
  }
}

private struct ReportingRule {
  var id: RuleID
  var summary: String
  var why: String?

  var sarif: JSON {
    .object([
      "id": .string(id.rawValue), "shortDescription": .object(["text": .string(summary)]),
      "fullDescription": why.map { .object(["text": .string($0)]) },
    ])
  }
}

/// A path as a relative URI reference.
private func percentEncoded(_ path: String) -> String {
  let kept = Set("-._~/".utf8)
  return path.utf8.reduce(into: "") { encoded, byte in
    let isPlain = kept.contains(byte) || Character(Unicode.Scalar(byte)).isLetter && byte < 0x80
    if isPlain || (0x30...0x39).contains(byte) {
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      encoded += byte < 0x10 ? "%0" : "%"
      encoded += String(byte, radix: 16, uppercase: true)
    }
  }
}

extension Diagnostic.Severity {
  fileprivate var level: String {
    switch self {
    case .error, .warning: rawValue
    case .advice: "note"
    }
  }
}
