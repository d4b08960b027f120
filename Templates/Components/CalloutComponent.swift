import ClinicSite
import HTML

package func calloutComponent(
  _ callout: Callout, _ level: HeadingLevel, _ context: EditionContext, lines: UrgentLines = UrgentLines()
) -> HTML {
  switch callout.kind {
  case .emergency: careCard(callout, level, .emergency, context, lines: lines)
  case .emergencyDepartment: careCard(callout, level, .emergencyDepartment, context, lines: lines)
  case .sameDay: careCard(callout, level, .sameDay, context, lines: lines)
  case .callUs: careCard(callout, level, .callUs, context)
  case .note: note(callout, level, context)
  case .do, .doNot: doAndDoNot([callout], level, context)
  }
}

private func note(_ callout: Callout, _ level: HeadingLevel, _ context: EditionContext) -> HTML {
  """
  <section class="note flow" id="\(callout.identifier)" aria-labelledby="\(callout.headingIdentifier)">\
  \(calloutHeading(callout, level, icon: Icon.information, context))
  \(calloutText(callout, below: level, context))</section>
  """
}

/// Places a list of what to do and a list of what not to do next to each other.
package func doAndDoNot(_ callouts: [Callout], _ level: HeadingLevel, _ context: EditionContext) -> HTML {
  """
  <div class="do-dont">
  \(for: callouts, { callout in """
  <section class="\(callout.kind == .do ? "do-dont__do" : "do-dont__dont")" id="\(callout.identifier)" \
  aria-labelledby="\(callout.headingIdentifier)">\
  \(calloutHeading(callout, level, icon: callout.kind == .do ? Icon.tick : Icon.cross, context))
  \(calloutText(callout, below: level, context))</section>

  """ })</div>
  """
}
