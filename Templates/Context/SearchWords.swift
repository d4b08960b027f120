import ClinicSite

extension EditionContext {
  /// The other names of the glossary's terms that a page links to: whoever searches for "anticoagulant" finds the pages
  /// on blood thinners.
  func searchWords(of page: Page) -> [String] {
    guard site.searchScript != nil else { return [] }
    let linked = Set(page.body.blocks.flatMap(\.links).compactMap { glossaryIdentifier($0.destination) })
    return edition.glossary.filter { linked.contains($0.identifier) }.flatMap(\.alsoCalled)
  }
}

private func glossaryIdentifier(_ destination: String) -> String? {
  let parts = destination.split(separator: "#", maxSplits: 1)
  return parts.count == 2 && parts[0].hasSuffix("glossary.yml") ? String(parts[1]) : nil
}
