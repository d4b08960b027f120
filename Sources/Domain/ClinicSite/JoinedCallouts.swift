/// Joins the urgent callouts of a page that includes those of several pages: one of each kind is left, the fastest help
/// first, where the first of them was. What the page says itself comes before what it includes, and a sign that a part
/// repeats is left out of it.
public func joiningUrgentCallouts(_ parts: [Body.Part]) -> [Body.Part] {
  let urgent = parts.compactMap(\.urgentCallout)
  let sources = Set(urgent.flatMap { $0.parts.map(\.includedFrom) })
  guard sources.count > 1, let first = parts.firstIndex(where: { $0.urgentCallout != nil }) else { return parts }
  let boxes = Callout.Kind.urgent.compactMap { kind in join(urgent.filter { $0.kind == kind }) }
  let rest = parts[first...].filter { $0.urgentCallout == nil }
  return Array(parts[..<first]) + boxes.map { Body.Part.callout($0) } + rest
}

private func join(_ callouts: [Callout]) -> Callout? {
  guard var result = callouts.first else { return nil }
  let parts = callouts.flatMap(\.parts)
  result.inclusions = callouts.flatMap(\.inclusions)
  var known: Set<String> = []
  result.parts = (parts.filter { $0.includedFrom == nil } + parts.filter { $0.includedFrom != nil }).compactMap {
    part in
    var part = part
    let items = part.body.items
    // An item with citations stays, since the list of references links back to each of them.
    part.body.items = items.filter { known.insert($0.text.comparable).inserted || $0.hasCitations }
    return part.body.items.isEmpty && !items.isEmpty ? nil : part
  }
  return result
}

extension Body.Part {
  fileprivate var urgentCallout: Callout? {
    if case .callout(let callout) = self, callout.kind.isUrgent { callout } else { nil }
  }
}

extension String {
  /// Without what a writer varies from one list to the next: capitals, and the mark at the end.
  fileprivate var comparable: String {
    var text = lowercased()
    while let last = text.last, last.isWhitespace || last.isPunctuation { text.removeLast() }
    return text
  }
}
