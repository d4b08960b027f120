import ClinicSite
import HTML

/// What to do and where to go, styled by urgency. Screen readers hear the urgency before the heading. Not a landmark,
/// because landmarks on a page need different names, and two cards may begin with the same words.
/// - Parameter lines: What the card says besides its signs.
package func careCard(
  _ callout: Callout, _ level: HeadingLevel, _ urgency: Urgency, _ context: EditionContext,
  lines: UrgentLines = UrgentLines()
) -> HTML {
  """
  <section class="care-card care-card--\(urgency.rawValue)" id="\(callout.identifier)">\
  \(calloutHeading(callout, level, icon: urgency.icon, context))\
  <div class="flow">
  \(with: opening(of: callout, context), { "<p class=\"care-card__opening\">\($0)</p>\n" })\
  \(calloutText(callout, below: level, context))\(urgency.ending(context))\
  \(if: lines.nurseLine != nil || lines.fasterBox, """
  <p>\(for: lines.sentences(context.phrases), separator: " ", { $0 })</p>
  """)</div></section>
  """
}

package enum Urgency: String, Sendable {
  case emergency
  case emergencyDepartment = "ed-now"
  case sameDay = "same-day"
  case callUs = "call-us"

  var icon: HTML {
    switch self {
    case .emergency: Icon.emergency
    case .emergencyDepartment: Icon.hospital
    case .sameDay: Icon.clock
    case .callUs: Icon.phone
    }
  }

  /// The number or numbers to call, if any.
  func ending(_ context: EditionContext) -> HTML {
    switch self {
    case .emergency:
      let number = context.settings.emergencyNumber
      return "<p>\(phoneLink(number.url, context.phrases.callout.call(number.display)))</p>"
    case .emergencyDepartment, .sameDay: return HTML()
    case .callUs: return context.clinicPhones
    }
  }
}

/// How to read the signs, and how to get there.
private func opening(of callout: Callout, _ context: EditionContext) -> HTML? {
  let number = context.settings.emergencyNumber
  let sentences = callout.openingSentences(
    context.phrases.callout, emergencyNumber: phoneLink(number.url, number.display))
  return sentences.isEmpty ? nil : "\(for: sentences, separator: " ", { $0 })"
}
