import ClinicSite
import ContentLoading
import Foundation
import Operations
import Publishing
import Testing
import TreatmentFixture

@testable import Preview

/// The sample site's content folder.
let sampleContent = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Content").path(percentEncoded: false)

let sample = [
  "treatments/ims.yml": needling,
  "site.yml": """
  name: Test clinic
  tagline: Physiotherapy
  base-url: https://clinic.example/
  languages: [en]
  phone: 613-555-0100
  emergency-number: "911"
  """,
  "people.yml": "lead: { name: Sample reviewer, profession: Physiotherapist }\n",
  "en/conditions/sciatica.md": sciatica("Rest."),
]

func sciatica(_ text: String, verdict: String = "uncertain", isDraft: Bool = false) -> String {
  """
  ---
  title: Sciatica
  summary: A summary that is long enough to be the summary of a page.
  reviewed: 2026-09-14
  next-review: 2027-09-14
  reviewer: lead
  version: "1.0"
  verdict: \(verdict)
  area: back
  draft: \(isDraft)
  ---
  ## When to see a doctor

  \(text)
  """
}

func liveSite(_ source: ContentSource) throws -> LiveSite {
  LiveSite(
    source: source,
    options: BuildOptions(asOf: try #require(CalendarDate(iso8601: "2026-11-21")), includeDrafts: true),
    folder: "Content", run: 7)
}
