import ClinicSite
import Diagnostics
import TextModel

extension RuleID {
  public static let twoVerdicts: RuleID = "two-verdicts"
}

let twoVerdictsRule = Rule(
  .twoVerdicts, .error, summary: "One condition on two pages",
  explanation: Explanation(
    why: """
      Whoever looks up a pain must find one answer. A condition's title, or one of its other names, on a second page gives
      two, and sooner or later they differ. Names are compared without case, accents and hyphens.
      """,
    bad: "also-called: [pinched nerve]   # the other name of another condition too",
    good: "also-called: [nerve root pain]"),
  .site { checked in checked.site.editions.flatMap { conditionsNamedTwice(in: $0.pages, of: checked.site) } })

private func conditionsNamedTwice(in pages: [Page], of site: Site) -> [Finding] {
  var owners: [String: Page] = [:]
  var pairs: Set<[String]> = []
  var findings: [Finding] = []
  for page in pages.filter({ $0.condition != nil }).sorted(by: { $0.file < $1.file }) {
    for name in [page.title] + (page.condition?.alsoCalled ?? []) {
      let key = headingIdentifier(for: name)
      guard let owner = owners[key], let verdict = owner.condition?.verdicts.inWords else {
        owners[key] = page
        continue
      }
      guard owner.file != page.file, pairs.insert([owner.file, page.file]).inserted else { continue }
      findings.append(
        Finding(
          "\"\(name)\" is on \(owner.file) too, with the verdict \(verdict)",
          at: place(of: name, on: page, in: site),
          help: "keep the name on one of the two pages, and link to it from the other"))
    }
  }
  return findings
}

private func place(of name: String, on page: Page, in site: Site) -> SourceLocation {
  let source = site.sources[page.file] ?? SourceText(file: page.file, bytes: [])
  let text = page.readableFields(in: source).first {
    $0.text == name && $0.key == (name == page.title ? "title" : "also-called")
  }
  return text?.location(ofOffset: 0) ?? page.location(of: "title")
}

extension [String: Verdict] {
  /// `may-help`, or each answer with its treatment if they differ.
  fileprivate var inWords: String {
    Set(values).count == 1
      ? values.first?.rawValue ?? ""
      : sorted { $0.key < $1.key }.map { "\($0.value.rawValue) for \($0.key)" }.joined(separator: ", ")
  }
}
