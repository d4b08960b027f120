import ContentComparison

/// A change that is reported first, whatever page it is on.
struct UrgentPoint {
  enum Change {
    case lostWarning(CalloutChange)
    case sign(SentenceChange)
    case value(ValueChange)
  }

  var change: Change
  /// The file of the page or of the data.
  var file: String
  var title: String
}

extension SiteComparison {
  /// Lost warnings, then lost and reworded signs, then changed numbers, hours and verdicts.
  var urgentPoints: [UrgentPoint] {
    var points: [UrgentPoint] = []
    for page in pages {
      points += page.callouts.filter(\.isLostWarning).map { point(.lostWarning($0), page) }
    }
    // A removed page is reported in a section of its own, including its signs and warnings.
    let kept = pages.filter { $0.fate != .gone }
    for isReworded in [false, true] {
      for page in kept {
        let signs = page.sentences.filter { $0.isLostSign && ($0.new != nil) == isReworded }
        points += signs.map { point(.sign($0), page) }
      }
    }
    for entry in data {
      points += entry.values.filter(\.isUrgent).map {
        UrgentPoint(change: .value($0), file: entry.file, title: entry.entry ?? "the whole site")
      }
    }
    for page in kept where page.fate != .added {
      points += page.values.filter(\.isUrgent).map { point(.value($0), page) }
    }
    return points
  }

  private func point(_ change: UrgentPoint.Change, _ page: PageComparison) -> UrgentPoint {
    UrgentPoint(change: change, file: page.file, title: page.title)
  }
}

extension CalloutChange {
  /// `the EMERGENCY callout is gone`
  var sentence: String {
    switch (old, new) {
    case (_, 0): "the \(kind.rawValue) callout is gone"
    case (0, 1): "a new \(kind.rawValue) callout"
    default: "\(kind.rawValue) callouts: \(old) before, \(new) now"
    }
  }
}

extension PlacedSentence {
  /// `EMERGENCY, under “When to call”`
  var place: String? {
    let parts = [isHeading ? "heading" : nil, callout?.rawValue, heading.map { "under “\($0)”" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension SentenceChange {
  /// Whether the sentence is unchanged but moved to a place that may matter to patients.
  var isMoved: Bool { old?.text == new?.text && !isReordered }
}

extension PageComparison {
  var reorderedCount: Int { sentences.count(where: \.isReordered) }

  /// `The text changed, but its version did not.`
  var reviewSentence: String? {
    let names = staleKeys.map { $0 == "reviewed" ? "review date" : $0 }
    return names.isEmpty ? nil : "The text changed, but its \(names.joined(separator: " and ")) did not."
  }

  var fateSentence: String? {
    switch fate {
    case .changed: nil
    case .added: "new page"
    case .gone: "gone"
    case .moved(let file): "moved from \(file)"
    }
  }
}

extension DataComparison {
  var fateSentence: String? {
    switch fate {
    case .changed: nil
    case .added: "new"
    case .gone: "gone"
    }
  }
}
