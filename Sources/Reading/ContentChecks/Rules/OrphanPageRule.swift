import ClinicSite
import Diagnostics

extension RuleID {
  public static let orphanPage: RuleID = "orphan-page"
}

let orphanPageRule = Rule(
  .orphanPage, .warning, summary: "A page that no other page leads to",
  explanation: Explanation(
    why: """
      Lists, the header and the footer lead to most pages by themselves: conditions, clinics, pages with a role, what
      stands in a folder that something leads to. A page beside them is found only by those who know its address.
      """,
    bad: "Content/en/parking-tips.md   # and no link to it",
    good: "You can park behind the building: see our [parking tips](parking-tips.md)."),
  .site { checked in
    checked.site.editions.flatMap { orphans(of: $0, settings: checked.site.settings) }
  })

private func orphans(of edition: Edition, settings: Settings) -> [Finding] {
  var reached: Set<String> = []
  let inFooter = settings.footerLinks.compactMap { link -> String? in
    guard case .page(_, let file, _)? = link.targets[edition.language] else { return nil }
    return file
  }
  var waiting = edition.pages.filter { $0.isInHeaderOrFooter || inFooter.contains($0.file) }
  let pages = Dictionary(edition.pages.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  var below = edition.pagesBelowFolders
  while let page = waiting.popLast() {
    guard reached.insert(page.file).inserted else { continue }
    let linked = page.body.blocks.flatMap { $0.links.compactMap(\.target.file) }
    let included = page.body.callouts.flatMap(\.inclusions)
    waiting += (linked + included).compactMap { pages[$0] } + (below.removeValue(forKey: page.folder) ?? [])
  }
  return edition.pages.filter { !reached.contains($0.file) }.map {
    Finding(
      "no page leads here", at: SourceLocation($0.file, 1, 1),
      help: "link to it where a reader would look for it, or give it a role")
  }
}

extension Edition {
  /// For each folder, the pages that can be reached from its list, subfolders included.
  fileprivate var pagesBelowFolders: [[String]: [Page]] {
    pages.reduce(into: [:]) { below, page in
      for depth in 1..<(page.folder.count + 1) { below[Array(page.folder.prefix(depth)), default: []].append(page) }
    }
  }
}

extension Page {
  /// Whether the header, the footer or the lists of every edition lead to the page.
  fileprivate var isInHeaderOrFooter: Bool {
    switch kind {
    case .home, .condition, .clinic, .aftercare, .insuranceNote: true
    default:
      role != nil
        || (kind == .folder && section != nil && section != .handouts)
    }
  }
}
