import ClinicSite
import HTML

/// A heading inside a component stands one level below the section it is in.
package enum HeadingLevel: Sendable { case second, third }

extension Callout {
  /// Of the heading, for `aria-labelledby`.
  var headingIdentifier: String { "page-heading-" + identifier }

  func heading(_ phrases: CalloutPhrases, emergencyNumber: String) -> HTML {
    heading.isEmpty ? "\(phrases.heading(kind, emergencyNumber))" : heading
  }

  /// Fit for a link: the author's heading, unless it has markup in it.
  func plainHeading(_ phrases: CalloutPhrases, emergencyNumber: String) -> HTML {
    heading.isEmpty || heading.bytes.contains(UInt8(ascii: "<"))
      ? "\(phrases.heading(kind, emergencyNumber))" : heading
  }
}

package func calloutHeading(_ callout: Callout, _ level: HeadingLevel, icon: HTML, _ context: EditionContext) -> HTML {
  let phrases = context.phrases.callout
  let words: HTML = """
    \(icon)<span>\(with: phrases.urgency(callout.kind), { "<span class=\"visually-hidden\">\($0)</span>" })\
    \(callout.heading(phrases, emergencyNumber: context.settings.emergencyNumber.display))</span>
    """
  return switch level {
  case .second: "<h2 id=\"\(callout.headingIdentifier)\">\(words)</h2>"
  case .third: "<h3 id=\"\(callout.headingIdentifier)\">\(words)</h3>"
  }
}
