import ClinicSite
import Diagnostics
import JSON
import Testing

@testable import ContentComparison
@testable import Reporting

@Suite struct ComparisonJSONTests {
  @Test func everyKindOfChangeHasItsKeys() {
    let comparison = SiteComparison(
      data: Array(everything.data.prefix(1)),
      pages: [
        pageChange(
          "en/b.md", "After", .moved(from: "en/a.md"), callouts: [CalloutChange(kind: .sameDay, old: 1, new: 0)],
          sentences: [
            SentenceChange(
              old: placed("a faint", in: .emergency), new: placed("a long faint", under: "Signs", in: .emergency))
          ], stale: ["version"], alsoShownOn: ["en/risks.md"])
      ], unread: ["en/c.md"])
    let problem = Diagnostic(.error, .yaml, "no", at: SourceLocation("en/c.md", 2, 1))
    let old: JSON = .object(["text": "a faint", "callout": "EMERGENCY", "is-heading": .boolean(false)])
    let new: JSON = .object([
      "text": "a long faint", "heading": "Signs", "callout": "EMERGENCY", "is-heading": .boolean(false),
    ])
    let page: JSON = .object([
      "file": "en/b.md", "title": "After", "change": "moved", "from": "en/a.md", "stale": .array(["version"]),
      "values": .array([]),
      "callouts": .array([
        .object(["kind": "SAME-DAY", "old": .integer(1), "new": .integer(0), "urgent": .boolean(true)])
      ]),
      "sentences": .array([
        .object([
          "change": "changed", "old": old, "new": new, "urgent": .boolean(true), "lost-sign": .boolean(true),
        ])
      ]), "also-shown-on": .array(["en/risks.md"]),
    ])
    let phone: JSON = .object([
      "name": "phone", "old": "613-555-0100", "new": "613-555-0111", "urgent": .boolean(true),
    ])
    let finding: JSON = .object([
      "rule": "yaml", "severity": "error", "file": "Content/en/c.md", "line": .integer(2), "column": .integer(1),
      "message": "no",
    ])
    #expect(
      report(comparison, newProblems: [problem]).json
        == .object([
          "old": .object(["name": "main", "problems": .array([])]),
          "new": .object(["name": "Content", "problems": .array([finding])]),
          "summary": .object([
            "changed": .integer(0), "moved": .integer(1), "added": .integer(0), "gone": .integer(0),
            "data": .integer(1), "lost-warnings": .integer(1), "lost-signs": .integer(1), "need-review": .integer(1),
          ]), "unread": .array(["en/c.md"]),
          "data": .array([.object(["file": "site.yml", "change": "changed", "values": .array([phone])])]),
          "pages": .array([page]),
        ]))
  }

  @Test func withoutAComparisonThereAreOnlyTheSides() {
    let side: JSON = .object(["name": "main", "problems": .array([])])
    #expect(
      report(nil).json == .object(["old": side, "new": .object(["name": "Content", "problems": .array([])])]))
  }
}
