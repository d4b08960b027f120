import ClinicSite
import Diagnostics

@testable import ContentComparison
@testable import Reporting

func report(
  _ comparison: SiteComparison?, oldProblems: [Diagnostic] = [], newProblems: [Diagnostic] = []
) -> ComparisonReport {
  ComparisonReport(
    comparison: comparison,
    old: ComparisonReport.Side(name: "main", folder: "main:Content", diagnostics: oldProblems, sources: [:]),
    new: ComparisonReport.Side(name: "Content", folder: "Content", diagnostics: newProblems, sources: [:]),
    isColoured: false)
}

func placed(_ text: String, under heading: String? = nil, in callout: Callout.Kind? = nil) -> PlacedSentence {
  PlacedSentence(text: text, heading: heading, callout: callout, isHeading: false)
}

func pageChange(
  _ file: String, _ title: String, _ fate: PageComparison.Fate = .changed, values: [ValueChange] = [],
  callouts: [CalloutChange] = [], sentences: [SentenceChange] = [], stale: [String] = [], alsoShownOn: [String] = []
) -> PageComparison {
  PageComparison(
    file: file, title: title, fate: fate, values: values, callouts: callouts, sentences: sentences, staleKeys: stale,
    alsoShownOn: alsoShownOn)
}

/// A comparison with one change of each kind.
let everything = SiteComparison(
  data: [
    DataComparison(
      file: "site.yml", entry: nil, fate: .changed,
      values: [ValueChange(name: "phone", old: "613-555-0100", new: "613-555-0111", isUrgent: true)]),
    DataComparison(
      file: "people.yml", entry: "new", fate: .added,
      values: [ValueChange(name: "name", old: nil, new: "Robin", isUrgent: false)]),
  ],
  pages: [
    pageChange(
      "en/after.md", "After", values: [ValueChange(name: "version", old: "1.0", new: "1.1", isUrgent: false)],
      callouts: [CalloutChange(kind: .sameDay, old: 1, new: 0)],
      sentences: [
        SentenceChange(old: placed("chest pain", in: .emergency), new: nil),
        SentenceChange(old: placed("a faint", in: .emergency), new: placed("a long faint", in: .emergency)),
        SentenceChange(old: placed("Wait for 2 days.", under: "Rest"), new: placed("Wait for 3 days.", under: "Rest")),
        SentenceChange(old: nil, new: placed("Walk.", under: "Rest")),
        SentenceChange(old: placed("Use heat.", in: .do), new: placed("Use heat.", in: .doNot)),
        SentenceChange(old: placed("Drink."), new: placed("Drink.")),
      ], stale: ["reviewed"], alsoShownOn: ["en/risks.md"]),
    pageChange("en/b/new.md", "Moved", .moved(from: "en/old.md")),
    pageChange("en/c.md", "Gone", .gone, sentences: [SentenceChange(old: placed("Bye."), new: nil)]),
    pageChange(
      "en/d.md", "Added", .added, values: [ValueChange(name: "title", old: nil, new: "Added", isUrgent: false)],
      sentences: [SentenceChange(old: nil, new: placed("Hello."))]),
  ], unread: ["en/broken.md"])
