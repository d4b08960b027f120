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
