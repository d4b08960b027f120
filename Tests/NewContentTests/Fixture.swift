import ClinicSite
import ContentLoading
import Testing
import TreatmentFixture

@testable import NewContent

let today = CalendarDate(iso8601: "2028-02-29")

/// A minimal site, to which the given files are added, replacing those of the same name.
func source(_ files: [String: String] = [:], languages: String = "en") -> ContentSource {
  let base = [
    "treatments/ims.yml": needling,
    "site.yml": """
    name: Test clinic
    tagline: Physiotherapy
    base-url: https://clinic.example/ims/
    languages: [\(languages)]
    phone: 613-555-0100
    emergency-number: "911"
    """,
    "people.yml": """
    zoe: { name: Zoe Example, profession: Physiotherapist }
    adam: { name: Adam Example, profession: Physiotherapist }
    """,
  ]
  return .memory(base.merging(files) { _, given in given })
}

func options() throws -> LoadOptions {
  LoadOptions(asOf: try #require(today), jobs: 2, languages: [Language("en"), Language("fr")])
}

func site(_ files: [String: String] = [:], languages: String = "en") async throws -> Site {
  let loaded = try await loadSite(from: source(files, languages: languages), options: options())
  #expect(loaded.diagnostics == [])
  return try #require(loaded.site)
}

/// A valid page; `keys` are additional lines of front matter.
func page(_ title: String = "A page", keys: String = "", _ body: String = "Text.") -> String {
  """
  ---
  title: \(title)
  summary: A summary that is long enough to be the summary of \(title).
  reviewed: 2027-09-14
  next-review: 2028-09-14
  reviewer: zoe
  version: "1.0"
  \(keys.isEmpty ? "" : keys + "\n")---
  \(body)
  """
}
