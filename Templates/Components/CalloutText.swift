import ClinicSite
import HTML

/// What a box says. If it joins the boxes of several pages, each has a heading of its own.
func calloutText(_ callout: Callout, below level: HeadingLevel, _ context: EditionContext) -> HTML {
  guard callout.parts.count > 1 else { return "\(for: callout.parts, { $0.body.html })" }
  return """
    \(for: callout.parts, { part in """
    \(with: context.nameOfBox(part), { name in
      switch level {
      case .second: "<h3 class=\"part-heading\">\(name)</h3>\n"
      case .third: "<h4 class=\"part-heading\">\(name)</h4>\n"
      }
    })\(part.body.html)
    """ })
    """
}

extension EditionContext {
  /// The part of the body whose signs are included; nil for what a page says itself.
  func nameOfBox(_ part: Callout.Part) -> String? {
    guard let file = part.includedFrom else { return nil }
    return site.warningSigns?.name(ofBoxesIn: file, in: language)
      ?? (edition.pages + edition.handouts).first { $0.file == file }?.title
  }
}

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

extension Callout {
  /// How to read the signs of an urgent box, and how to get help; empty for other boxes.
  func openingSentences(_ phrases: CalloutPhrases, emergencyNumber: HTML) -> [HTML] {
    guard kind.isUrgent else { return [] }
    return [
      items.count > 1 ? "\(phrases.oneIsEnough)" : nil,
      kind == .emergencyDepartment ? phrases.letSomebodyDrive(emergencyNumber) : nil,
      kind == .sameDay ? "\(phrases.today)" : nil,
    ].compactMap { $0 }
  }
}
