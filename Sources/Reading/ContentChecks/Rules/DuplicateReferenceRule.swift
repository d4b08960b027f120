import ClinicSite
import Diagnostics

extension RuleID {
  public static let duplicateReference: RuleID = "duplicate-reference"
}

let duplicateReferenceRule = Rule(
  .duplicateReference, .warning, summary: "One work under two keys of references.yml",
  explanation: Explanation(
    why: "A reader who counts sources would count it twice, and a correction would reach only one of the two.",
    bad: "brady: { type: article-journal, title: Adverse events, DOI: 10.1179/x }\n"
      + "brady2014: { type: article-journal, title: Adverse events, DOI: 10.1179/x }",
    good: "brady2014: { type: article-journal, title: Adverse events, DOI: 10.1179/x }"),
  .site { checked in
    var seen: [String: String] = [:]
    return checked.site.references.sorted { $0.location < $1.location }.compactMap { reference in
      let marks = reference.identifyingMarks
      let first = marks.lazy.compactMap { seen[$0] }.first
      for mark in marks where seen[mark] == nil { seen[mark] = reference.id }
      return first.map {
        Finding(
          "\"\(reference.id)\" is the same work as \"\($0)\"", at: reference.location, help: "keep one of the two keys")
      }
    }
  })

extension Reference {
  /// Two entries that share any of these marks are the same work.
  fileprivate var identifyingMarks: [String] {
    let letters = title.lowercased().filter { $0.isLetter || $0.isNumber }
    return [
      doi.map { "doi:" + $0.lowercased() }, pmid.map { "pmid:" + $0 },
      year.map { "title:\(letters) \($0)" },
    ].compactMap(\.self)
  }
}
