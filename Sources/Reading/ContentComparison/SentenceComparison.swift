/// Compares old and new sentences.
///
/// Unchanged sentences are matched first, then moved ones, so that a move is never reported as a loss. What is left
/// between two unchanged sentences is paired if at least half of the words are shared.
func compareSentences(_ old: [PlacedSentence], _ new: [PlacedSentence]) -> [SentenceChange] {
  var pairing = Pairing(old, new)
  pairing.pairWhatStayed()
  pairing.pairWhatMoved()
  pairing.pairWhatChanged()
  return pairing.changes
}

private struct Pairing {
  let old: [PlacedSentence]
  let new: [PlacedSentence]
  /// For each old sentence, the index of its new version, and the other way round.
  private var newPlaces: [Int?]
  private var oldPlaces: [Int?]
  /// The sentences between two unchanged ones.
  private var gaps: [(old: Range<Int>, new: Range<Int>)] = []
  private var moved: Set<Int> = []

  init(_ old: [PlacedSentence], _ new: [PlacedSentence]) {
    self.old = old
    self.new = new
    newPlaces = old.map { _ in nil }
    oldPlaces = new.map { _ in nil }
  }

  private mutating func pair(_ oldPlace: Int, _ newPlace: Int) {
    newPlaces[oldPlace] = newPlace
    oldPlaces[newPlace] = oldPlace
  }

  private struct Key: Hashable {
    var text: String
    var callout: String?
    var isHeading: Bool

    init(_ sentence: PlacedSentence) {
      text = sentence.text
      callout = sentence.callout?.rawValue
      isHeading = sentence.isHeading
    }
  }

  mutating func pairWhatStayed() {
    let difference = new.map(Key.init).difference(from: old.map(Key.init))
    let (removed, inserted) = difference.offsets
    var (oldPlace, newPlace) = (0, 0)
    var (oldStart, newStart) = (0, 0)
    while oldPlace < old.count || newPlace < new.count {
      if removed.contains(oldPlace) {
        oldPlace += 1
      } else if inserted.contains(newPlace) {
        newPlace += 1
      } else {
        gaps.append((oldStart..<oldPlace, newStart..<newPlace))
        pair(oldPlace, newPlace)
        (oldPlace, newPlace) = (oldPlace + 1, newPlace + 1)
        (oldStart, newStart) = (oldPlace, newPlace)
      }
    }
    gaps.append((oldStart..<old.count, newStart..<new.count))
  }

  /// First within the same callout, then anywhere: a sign that moved out of its warning counts as moved too.
  mutating func pairWhatMoved() {
    pairEqual(by: Key.init)
    pairEqual { $0.text }
  }

  private mutating func pairEqual<Value: Hashable>(by key: (PlacedSentence) -> Value) {
    var waiting: [Value: [Int]] = [:]
    for place in new.indices.reversed() where oldPlaces[place] == nil {
      waiting[key(new[place]), default: []].append(place)
    }
    for place in old.indices where newPlaces[place] == nil {
      guard let target = waiting[key(old[place])]?.popLast() else { continue }
      pair(place, target)
      moved.insert(place)
    }
  }

  mutating func pairWhatChanged() {
    for gap in gaps {
      let lost = gap.old.filter { newPlaces[$0] == nil }
      let won = gap.new.filter { oldPlaces[$0] == nil }
      for (one, other) in alignedByWords(lost.map { old[$0].text }, won.map { new[$0].text }) {
        pair(lost[one], won[other])
      }
    }
  }

  var changes: [SentenceChange] {
    let headings = Headings(old, new, newPlaces)
    var changes: [SentenceChange] = []
    for gap in gaps {
      let lost = gap.old.filter { newPlaces[$0] == nil }
      changes += lost.map { SentenceChange(old: old[$0], new: nil) }
      for place in gap.new { append(place, headings, to: &changes) }
      if gap.new.upperBound < new.count { append(gap.new.upperBound, headings, to: &changes) }
    }
    return changes
  }

  private func append(_ newPlace: Int, _ headings: Headings, to changes: inout [SentenceChange]) {
    guard let oldPlace = oldPlaces[newPlace] else {
      changes.append(SentenceChange(old: nil, new: new[newPlace]))
      return
    }
    let (before, after) = (old[oldPlace], new[newPlace])
    let change = SentenceChange(
      old: before, new: after, isUnderAnotherHeading: headings.areApart(before.heading, after.heading))
    if !change.isReordered || moved.contains(oldPlace) { changes.append(change) }
  }
}

extension CollectionDifference {
  /// The offsets of removed and inserted elements.
  fileprivate var offsets: (removed: Set<Int>, inserted: Set<Int>) {
    reduce(into: ([], [])) { offsets, change in
      switch change {
      case .remove(let offset, _, _): offsets.removed.insert(offset)
      case .insert(let offset, _, _): offsets.inserted.insert(offset)
      }
    }
  }
}

/// The headings that exist in both versions, including reworded ones.
private struct Headings {
  private var renamed: [String: String] = [:]

  init(_ old: [PlacedSentence], _ new: [PlacedSentence], _ newPlaces: [Int?]) {
    for (place, sentence) in old.enumerated() where sentence.isHeading {
      if let other = newPlaces[place], new[other].isHeading { renamed[sentence.text] = new[other].text }
    }
  }

  /// Whether a sentence moved from a heading that still exists to another one, or from no heading to one that already
  /// existed. Adding or removing a heading around sentences does not count as moving them.
  func areApart(_ old: String?, _ new: String?) -> Bool {
    guard let old else { return new.map(renamed.values.contains) ?? false }
    return renamed[old] != nil && renamed[old] != new
  }
}
