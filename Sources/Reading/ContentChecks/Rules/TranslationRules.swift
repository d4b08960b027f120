import ClinicSite
import Diagnostics

extension RuleID {
  public static let translationMissing: RuleID = "translation-missing"
  public static let translationStale: RuleID = "translation-stale"
}

let translationMissingRule = Rule(
  .translationMissing, .warning, publishing: .error, summary: "A page that one of the site's languages does not have",
  explanation: Explanation(
    why: """
      Somebody who changes the language half way must not lose the page that they were reading, least of all the one with
      the warning signs.
      """,
    bad: "Content/en/aftercare/after-your-session.md   # and nothing below fr/",
    good: "Content/fr/aftercare/after-your-session.md"),
  .site { checked in
    guard let original = checked.site.editions.first else { return [] }
    let pages = original.pages + original.handouts
    return checked.site.editions.dropFirst().flatMap { edition in
      let names = Set((edition.pages + edition.handouts).map(\.name))
      return pages.filter { !names.contains($0.name) }.map {
        Finding(
          "there is no translation into \"\(edition.language.code)\"", at: SourceLocation($0.file, 1, 1),
          help: "write \(edition.language.code)/\($0.name).md")
      }
    }
  })

let translationStaleRule = Rule(
  .translationStale, .warning, publishing: .error,
  summary: "A translation of an older version than its original has now",
  explanation: Explanation(
    why: """
      A translation is clinical text. When the original changes, patients who read the other language go on with the old
      advice until its translation has been brought up to date and reviewed.
      """,
    bad: "translated-from: \"1.0\"   # while the English page is version \"1.1\"", good: "translated-from: \"1.1\""),
  .site { checked in
    guard let original = checked.site.editions.first else { return [] }
    let versions = Dictionary(
      (original.pages + original.handouts).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return checked.site.editions.dropFirst().flatMap { $0.pages + $0.handouts }.compactMap { page in
      guard let source = versions[page.name], let from = page.translatedFrom, from != source.version else { return nil }
      return Finding(
        "this translates version \"\(from)\" of \(source.file), which is at version \"\(source.version)\"",
        at: page.location(of: "translated-from"),
        help: "bring the translation up to date, have it reviewed, then change \"translated-from\"")
    }
  })
