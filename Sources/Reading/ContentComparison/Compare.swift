import ClinicSite

/// The differences that matter to patients.
/// - Parameter unreadable: Files that could not be read, or not completely, in one of the versions.
public func compare(_ old: Site, _ new: Site, unreadable: Set<String> = []) -> SiteComparison {
  let matches = matchPages(
    old.allPages.filter { !unreadable.contains($0.file) }, new.allPages.filter { !unreadable.contains($0.file) })
  var moves: [String: String] = [:]
  for match in matches {
    if let old = match.old?.file, let new = match.new?.file, old != new { moves[old] = new }
  }
  return SiteComparison(
    data: compareData(old, new, unreadable: unreadable),
    pages: matches.compactMap { comparePage($0, moves: moves, old, new) },
    unread: unreadable.filter { $0.hasSuffix(".md") }.sorted())
}

private func comparePage(
  _ match: PageMatch, moves: [String: String], _ oldSite: Site, _ newSite: Site
) -> PageComparison? {
  guard let page = match.new ?? match.old, match.old != match.new else { return nil }
  let expanded = (match.old?.includedCallouts ?? []).symmetricDifference(match.new?.includedCallouts ?? [])
  // A callout that both versions include from one page is compared there.
  let sentences = compareSentences(
    oldSite.sentences(of: match.old, expanded), newSite.sentences(of: match.new, expanded))
  var comparison = PageComparison(
    file: page.file, title: page.title, fate: match.fate,
    values: (match.new?.values ?? NamedValues()).changes(since: match.old?.values ?? NamedValues()),
    callouts: compareCallouts(match.old, match.new), sentences: sentences, staleKeys: [], alsoShownOn: [])
  if let old = match.old, let new = match.new {
    comparison.values += new.linkChanges(since: old, moves: moves)
    comparison.staleKeys = staleKeys(old, new, comparison)
  }
  comparison.alsoShownOn = newSite.pages(including: Set(sentences.flatMap(\.warnings)), of: page.file)
  if comparison.fate == .changed, comparison.values.isEmpty, comparison.callouts.isEmpty, sentences.isEmpty {
    return nil
  }
  return comparison
}

extension PageMatch {
  fileprivate var fate: PageComparison.Fate {
    guard let old else { return .added }
    guard let new else { return .gone }
    return old.file == new.file ? .changed : .moved(from: old.file)
  }
}

private func compareCallouts(_ old: Page?, _ new: Page?) -> [CalloutChange] {
  let (before, after) = (old?.body.callouts ?? [], new?.body.callouts ?? [])
  return Callout.Kind.allCases.compactMap { kind in
    let counts = (before.count(of: kind), after.count(of: kind))
    return counts.0 == counts.1 ? nil : CalloutChange(kind: kind, old: counts.0, new: counts.1)
  }
}

extension [Callout] {
  /// Before boxes of several pages were joined.
  fileprivate func count(of kind: Callout.Kind) -> Int {
    reduce(0) { $0 + ($1.kind == kind ? $1.inclusions.count + ($1.isOwn ? 1 : 0) : 0) }
  }
}

extension Site {
  var allPages: [Page] { editions.flatMap { $0.pages + $0.handouts } }

  /// The pages that include callouts of these kinds from `file`.
  fileprivate func pages(including kinds: Set<Callout.Kind>, of file: String) -> [String] {
    if kinds.isEmpty { return [] }
    let callouts = Set(kinds.map { IncludedCallout(kind: $0, file: file) })
    return allPages.filter { !$0.includedCallouts.isDisjoint(with: callouts) }.map(\.file).sorted()
  }

  fileprivate func sentences(of page: Page?, _ included: Set<IncludedCallout>) -> [PlacedSentence] {
    guard let page, let edition = editions.first(where: { $0.language == page.language }) else { return [] }
    return page.placedSentences(in: edition, included: included)
  }
}

extension SentenceChange {
  /// The kinds of the warnings that the change affects.
  fileprivate var warnings: [Callout.Kind] { [old, new].compactMap { $0?.isSign == true ? $0?.callout : nil } }
}
