import ClinicSite
import HTML

/// What to do and where to go, styled by urgency. Screen readers hear the urgency before the heading. Not a landmark,
/// because landmarks on a page need different names, and two cards may begin with the same words.
package func careCard(_ callout: Callout, _ level: HeadingLevel, _ urgency: Urgency, _ context: EditionContext) -> HTML
{
  """
  <section class="care-card care-card--\(urgency.rawValue)" id="\(callout.identifier)">\
  \(calloutHeading(callout, level, icon: urgency.icon, context))\
  <div class="flow">
  \(callout.body)\(urgency.ending(context))</div></section>
  """
}

package enum Urgency: String, Sendable {
  case emergency
  case sameDay = "same-day"
  case callUs = "call-us"

  var icon: HTML {
    switch self {
    case .emergency: Icon.emergency
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
    case .sameDay: return HTML()
    case .callUs: return context.clinicPhones
    }
  }
}
