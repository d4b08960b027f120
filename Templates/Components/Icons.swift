import ClinicSite
import HTML

/// Icons of 24 by 24 units in the colour of the text. They never carry meaning on their own.
package enum Icon {
  package static let arrow = icon("M4 12h15.5m-6.5-6.5 6.5 6.5-6.5 6.5")
  package static let phone = icon(
    "M5 3.5h3.6l1.9 5-2.5 1.8a13 13 0 0 0 5.7 5.7l1.8-2.5 5 1.9V19a1.9 1.9 0 0 1-2 1.9A16.6 16.6 0 0 1 3.1 5.5a1.9 1.9 0 0 1 1.9-2z"
  )
  package static let emergency = icon("M12 3 22 20.5H2zM12 9.5v5M12 17.4v.1")
  package static let hospital = icon(hospitalShape)
  package static let clock = icon("M12 6.8V12l3.5 2.2" + circle)
  package static let information = icon("M12 11v5.5M12 7.4v.1" + circle)
  package static let tick = icon(tickShape)
  package static let cross = icon("M6 6l12 12M18 6 6 18")

  private static let mayHelp = icon(mayHelpShape)
  private static let uncertain = icon(uncertainShape)
  private static let notFor = icon(notForShape)
  private static let mayHelpMark = icon(mayHelpShape, style: "mark")
  private static let uncertainMark = icon(uncertainShape, style: "mark")
  private static let notForMark = icon(notForShape, style: "mark")

  package static func verdict(_ verdict: Verdict) -> HTML {
    switch verdict {
    case .mayHelp: mayHelp
    case .uncertain: uncertain
    case .notFor: notFor
    }
  }

  /// A small icon before a line of text.
  package static func mark(_ verdict: Verdict) -> HTML {
    switch verdict {
    case .mayHelp: mayHelpMark
    case .uncertain: uncertainMark
    case .notFor: notForMark
    }
  }
}

private let circle = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0"
/// A house with a cross in it.
let hospitalShape = "M5 21V4h14v17M3 21h18M12 7v6M9 10h6M10 21v-4h4v4"
private let tickShape = "M4 12.5 9.5 18 20 6.5"
private let mayHelpShape = "M7.5 12.4l3.2 3.2 5.8-6.6" + circle
private let uncertainShape = "M9.3 9.7c.1-3.6 5.6-3.4 5.5 0-.1 2.2-2.7 2.2-2.7 4.5M12.1 17.1v.1" + circle
private let notForShape = "M7.5 12h9m-4-4 4 4-4 4" + circle

private func icon(_ path: String, style: String = "icon") -> HTML {
  """
  <svg class="\(style)" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">\
  <path d="\(path)"/></svg>
  """
}
