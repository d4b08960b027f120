import ClinicSite
import ContentComparison
import JSON

extension ComparisonReport {
  /// The keys are documented in the README.
  var json: JSON {
    .object([
      "old": old.json, "new": new.json,
      "summary": comparison.map { $0.counts.json },
      "unread": comparison.map { .array($0.unread.map(JSON.string)) },
      "data": comparison.map { .array($0.data.map(\.json)) },
      "pages": comparison.map { .array($0.pages.map(\.json)) },
    ])
  }
}

extension ComparisonReport.Side {
  fileprivate var json: JSON {
    .object(["name": .string(name), "problems": .array(diagnostics.map { $0.json(below: folder) })])
  }
}

extension ComparisonCounts {
  fileprivate var json: JSON {
    .object([
      "changed": .integer(changed), "moved": .integer(moved), "added": .integer(added), "gone": .integer(gone),
      "data": .integer(data), "lost-warnings": .integer(lostWarnings), "lost-signs": .integer(lostSigns),
      "need-review": .integer(needReview),
    ])
  }
}

extension DataComparison {
  fileprivate var json: JSON {
    let change =
      switch fate {
      case .changed: "changed"
      case .added: "added"
      case .gone: "gone"
      }
    return .object([
      "file": .string(file), "entry": entry.map(JSON.string), "change": .string(change),
      "values": .array(values.map(\.json)),
    ])
  }
}

extension PageComparison {
  fileprivate var json: JSON {
    let (change, from): (String, String?) =
      switch fate {
      case .changed: ("changed", nil)
      case .added: ("added", nil)
      case .gone: ("gone", nil)
      case .moved(let file): ("moved", file)
      }
    return .object([
      "file": .string(file), "title": .string(title), "change": .string(change), "from": from.map(JSON.string),
      "stale": .array(staleKeys.map(JSON.string)), "values": .array(values.map(\.json)),
      "callouts": .array(callouts.map(\.json)), "sentences": .array(sentences.map(\.json)),
      "also-shown-on": .array(alsoShownOn.map(JSON.string)),
    ])
  }
}

extension ValueChange {
  fileprivate var json: JSON {
    .object([
      "name": .string(name), "old": old.map(JSON.string), "new": new.map(JSON.string), "urgent": .boolean(isUrgent),
    ])
  }
}

extension CalloutChange {
  fileprivate var json: JSON {
    .object([
      "kind": .string(kind.rawValue), "old": .integer(old), "new": .integer(new), "urgent": .boolean(isLostWarning),
    ])
  }
}

extension SentenceChange {
  fileprivate var json: JSON {
    let change =
      if old == nil { "added" } else if new == nil { "removed" } else if isReordered {
        "reordered"
      } else if isMoved { "moved" } else { "changed" }
    return .object([
      "change": .string(change), "old": old?.json, "new": new?.json, "urgent": .boolean(isUrgent),
      "lost-sign": .boolean(isLostSign),
    ])
  }
}

extension PlacedSentence {
  fileprivate var json: JSON {
    .object([
      "text": .string(text), "heading": heading.map(JSON.string), "callout": callout.map { .string($0.rawValue) },
      "is-heading": .boolean(isHeading),
    ])
  }
}
