import ClinicSite
import ContentLoading
import Testing
import TreatmentFixture

@testable import ContentComparison

/// The changes between two versions of a minimal site, to each of which the given files are added.
func changes(from old: [String: String], to new: [String: String]) async throws -> SiteComparison {
  compare(try await site(old), try await site(new))
}

/// The sentence changes on one page whose front matter does not change.
func sentenceChanges(from old: String, to new: String) async throws -> [SentenceChange] {
  let comparison = try await changes(from: ["en/a.md": page(old)], to: ["en/a.md": page(new)])
  return comparison.pages.first?.sentences ?? []
}

func site(_ files: [String: String]) async throws -> Site {
  let base = [
    "site.yml": siteFile(),
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
      asOf: try #require(CalendarDate(iso8601: "2026-12-01")), languages: [Language("en"), Language("fr")]))
  #expect(loaded.diagnostics == [])
  return try #require(loaded.site)
}

func siteFile(phone: String = "613-555-0100", emergency: String = "911", extra: String = "") -> String {
  """
  name: Test clinic
  tagline: Physiotherapy
  base-url: https://clinic.example/ims/
  languages: [en]
  phone: \(phone)
  emergency-number: "\(emergency)"
  \(extra)
  """
}

/// A valid page; `keys` are additional lines of front matter.
func page(
  title: String = "A page", reviewed: String = "2026-09-14", version: String = "1.0", keys: String = "",
  _ body: String
) -> String {
  """
  ---
  title: \(title)
  summary: A summary that is long enough to be the summary of a page.
  reviewed: \(reviewed)
  next-review: 2027-09-14
  reviewer: lead
  version: "\(version)"
  \(keys.isEmpty ? "" : keys + "\n")---
  \(body)
  """
}

func clinic(
  phone: String = "613-555-0104", hours: String = "monday: \"08:00-12:00, 13:00-18:00\", friday: \"08:00-12:00\"",
  keys: String = "", _ body: String = ""
) -> String {
  page(
    title: "Kingston",
    keys: """
      jurisdiction: ON
      address: { street: 4 Sample Street, city: Kingston, region: Ontario, postal-code: K7L 0A0 }
      phone: \(phone)
      hours: { \(hours) }
      electricity: false\(keys.isEmpty ? "" : "\n" + keys)
      """, body)
}

func sentence(
  _ text: String, under heading: String? = nil, in callout: Callout.Kind? = nil, isHeading: Bool = false
) -> PlacedSentence {
  PlacedSentence(text: text, heading: heading, callout: callout, isHeading: isHeading)
}

func value(_ name: String, _ old: String?, _ new: String?, isUrgent: Bool = false) -> ValueChange {
  ValueChange(name: name, old: old, new: new, isUrgent: isUrgent)
}

func pageChange(
  _ file: String, title: String = "A page", _ fate: PageComparison.Fate = .changed, values: [ValueChange] = [],
  callouts: [CalloutChange] = [], sentences: [SentenceChange] = [], stale: [String] = [], alsoShownOn: [String] = []
) -> PageComparison {
  PageComparison(
    file: file, title: title, fate: fate, values: values, callouts: callouts, sentences: sentences, staleKeys: stale,
    alsoShownOn: alsoShownOn)
}
