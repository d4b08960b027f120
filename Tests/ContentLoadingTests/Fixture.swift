import ClinicSite
import Diagnostics
import Testing
import TreatmentFixture

@testable import ContentLoading

/// Loads a minimal site, to which the given files are added, replacing those of the same name.
func load(_ files: [String: String], drafts: Bool = false, languages: String = "en") async throws -> LoadedContent {
  let base = [
    "site.yml": siteFile(languages: languages),
    "treatments/ims.yml": needling,
    "people.yml": "lead: { name: Sample reviewer, profession: Physiotherapist }\n",
    "references.yml": """
    brady2014: { type: article-journal, author: [{ family: Brady, given: S }], title: Adverse events }
    boyce2020: { type: article-journal, author: [{ family: Boyce, given: D }], title: More adverse events }
    """,
  ]
  return try await loadSite(
    from: .memory(base.merging(files) { _, given in given }),
    options: LoadOptions(
      asOf: try day("2026-11-21"), includeDrafts: drafts, jobs: 2, languages: [Language("en"), Language("fr")]))
}

func siteFile(languages: String = "en", extra: String = "") -> String {
  """
  name: Test clinic
  tagline: Physiotherapy
  base-url: https://clinic.example/ims/
  languages: [\(languages)]
  phone: 613-555-0100
  emergency-number: "911"
  \(extra)
  """
}

/// A valid page; `keys` are additional lines of front matter, without which the body begins on line 9.
func page(_ title: String = "A page", keys: String = "", _ body: String = "Text.") -> String {
  """
  ---
  title: \(title)
  summary: A summary that is long enough to be the summary of a page.
  reviewed: 2026-09-14
  next-review: 2027-09-14
  reviewer: lead
  version: "1.0"
  \(keys.isEmpty ? "" : keys + "\n")---
  \(body)
  """
}

func emptyDrawing(_ viewBox: String) -> String {
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='\(viewBox)'/>"
}

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso8601: text)) }

func error(_ rule: RuleID, _ message: String, _ file: String, _ line: Int, _ column: Int, help: String? = nil)
  -> Diagnostic
{
  Diagnostic(.error, rule, message, at: SourceLocation(file, line, column), help: help)
}
