import ClinicSite
import TextModel

extension EditionContext {
  /// Other names of the glossary terms that a page links to, so that a search for "anticoagulant" finds pages about
  /// blood thinners; and of the treatment that it explains.
  func searchWords(of page: Page) -> [String] {
    guard site.searchScript != nil else { return [] }
    let linked = Set(page.body.blocks.flatMap(\.links).compactMap(\.target.glossaryIdentifier))
    let explained = page.role == .about ? treatments(of: page).flatMap { $0.alsoCalled[language] ?? [] } : []
    return edition.glossary.filter { linked.contains($0.identifier) }.flatMap(\.alsoCalled) + explained
  }
}

extension LinkTarget {
  fileprivate var glossaryIdentifier: String? {
    guard case .file(let file, let fragment) = self, file.hasSuffix("/glossary.yml") else { return nil }
    return fragment
  }
}
