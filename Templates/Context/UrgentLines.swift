import ClinicSite
import HTML

/// What the templates add to urgent boxes.
package struct UrgentLines: Sendable {
  /// Whom to ask if one is not sure; only on the page's first same-day box.
  var nurseLine: ServiceNumber?
  /// Whether this is the last of several kinds of urgent boxes.
  var fasterBox = false

  package init() {}

  init(of place: Int, in parts: [Body.Part], nurseLine: ServiceNumber?) {
    let kinds = parts.map { part in if case .callout(let callout) = part { callout.kind } else { Callout.Kind?.none } }
    if kinds[place] == .sameDay, !kinds[..<place].contains(.sameDay) { self.nurseLine = nurseLine }
    let isUrgent = kinds.map { $0?.isUrgent == true }
    fasterBox = Set(kinds.compactMap { $0 }.filter(\.isUrgent)).count > 1 && isUrgent.lastIndex(of: true) == place
  }

  func sentences(_ phrases: Phrases) -> [HTML] {
    [
      nurseLine.map { phrases.callout.notSure(phoneLink($0, phrases)) },
      fasterBox ? "\(phrases.callout.fasterBox)" : nil,
    ]
    .compactMap { $0 }
  }
}
