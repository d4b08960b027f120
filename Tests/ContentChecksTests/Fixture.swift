import ClinicSite
import ContentLoading
import Diagnostics
import Testing
import TreatmentFixture

@testable import ContentChecks

/// What one rule finds in a minimal site, to which the given files are added, replacing those of the same name.
func findings(
  of rule: Rule, in files: [String: String], for purpose: CheckPurpose = .reading, languages: String = "en",
  asOf: String = "2026-12-01"
) async throws -> [Diagnostic] {
  await [rule].findings(in: try await site(files, languages: languages, asOf: asOf), for: purpose)
}

func site(_ files: [String: String], languages: String = "en", asOf: String = "2026-12-01") async throws -> Site {
  let base = [
    "site.yml": siteFile(languages: languages),
    "treatments/ims.yml": needling,
    "people.yml": "lead: { name: Morgan Example, profession: Physiotherapist }\n",
    "references.yml": """
    brady2014: { type: article-journal, author: [{ family: Brady, given: S }], title: Adverse events }
    boyce2020: { type: article-journal, author: [{ family: Boyce, given: D }], title: More adverse events }
    """,
  ]
  let loaded = try await loadSite(
    from: .memory(base.merging(files) { _, given in given }),
    options: LoadOptions(
      asOf: try #require(CalendarDate(iso8601: asOf)), languages: [Language("en"), Language("fr")]))
  #expect(loaded.diagnostics == [])
  return try #require(loaded.site)
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

/// A valid clinic; `keys` are additional lines of front matter.
func clinic(_ title: String = "Kingston", electricity: Bool = false, keys: String = "", _ body: String = "") -> String {
  page(
    title,
    keys: """
      jurisdiction: ON
      address: { street: 4 Sample Street, city: Kingston, region: Ontario, postal-code: K7L 0A0 }
      phone: 613-555-0104
      hours: { monday: "08:00-12:00, 13:00-18:00", friday: "08:00-12:00" }
      electricity: \(electricity)
      people: [lead]\(keys.isEmpty ? "" : "\n" + keys)
      """, body)
}

func error(
  _ rule: RuleID, _ message: String, _ file: String, _ line: Int, _ column: Int, help: String? = nil
) -> Diagnostic {
  Diagnostic(.error, rule, message, at: SourceLocation(file, line, column), help: help)
}

func warning(
  _ rule: RuleID, _ message: String, _ file: String, _ line: Int, _ column: Int, help: String? = nil
) -> Diagnostic {
  Diagnostic(.warning, rule, message, at: SourceLocation(file, line, column), help: help)
}
