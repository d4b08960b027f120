import ClinicSite
import HTML

/// The heading level inside a component, one below that of its section.
package enum HeadingLevel: Sendable { case second, third }

extension Callout {
  /// The heading's id, for `aria-labelledby`.
  var headingIdentifier: String { "page-heading-" + identifier }

  func heading(_ phrases: CalloutPhrases, emergencyNumber: String) -> HTML {
    heading.isEmpty ? "\(phrases.heading(kind, emergencyNumber))" : heading
  }

  /// A heading that can be used in a link: the author's, unless it contains markup.
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
