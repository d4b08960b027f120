import ClinicSite
import HTML

/// A part of the text, or a box.
package func sheetBlock(
  _ part: Body.Part, _ sheet: HandoutSheet, _ context: EditionContext, lines: UrgentLines = UrgentLines()
) -> HTML {
  switch part {
  case .prose(let html, _): "<div class=\"prose\">\n\(html)</div>\n"
  case .callout(let callout): box(callout, lines, sheet, context)
  }
}

private func box(
  _ callout: Callout, _ lines: UrgentLines, _ sheet: HandoutSheet, _ context: EditionContext
) -> HTML {
  let phrases = context.phrases.callout
  let number = context.settings.emergencyNumber.display
  let isNamed = callout.parts.count == 1 && callout.kind.isUrgent
  let name = isNamed ? callout.parts.first.flatMap(context.nameOfBox) : nil
  // A sheet of one side has no room for what the heading of this box says already.
  let isShort = callout.kind == .sameDay && sheet.handout.sides == 1
  let opening = isShort ? [] : callout.openingSentences(phrases, emergencyNumber: "\(number)")
  let closing = lines.sentences(context.phrases)
  return """
    <section class="box box-\(callout.kind.rawValue.lowercased())">
    <h2>\(icon(of: callout.kind, context.phrases))<span>\(callout.heading(phrases, emergencyNumber: number))\
    \(if: callout.kind == .callUs, with(sheet.clinic, context))</span></h2>
    \(if: !opening.isEmpty, "<p>\(with: name, { "\($0). " })\(for: opening, separator: " ", { $0 })</p>\n")\
    \(calloutText(callout, below: .second, context))\(if: callout.kind == .callUs && callout.heading.isEmpty, afterHours(sheet.clinic, context))\
    \(if: !closing.isEmpty, "<p>\(for: closing, separator: " ", { $0 })</p>\n")</section>

    """
}

private func with(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  "\(context.phrases.handout.colon)<span class=\"number\">\(context.phrases.display(clinic.phone))</span>"
}

private func afterHours(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  guard let number = clinic.afterHours else { return HTML() }
  let display =
    switch number {
    case .short(let digits): digits
    case .phone(let phone): context.phrases.display(phone)
    }
  return "<p>\(context.phrases.clinic.afterHours) \(display).</p>\n"
}

/// The strokes are attributes of the drawing, because PDF writers may not apply the page's styles to inline SVG.
private func icon(of kind: Callout.Kind, _ phrases: Phrases) -> HTML {
  let drawing: (title: String, path: String, colour: String)? =
    switch kind {
    case .emergency: (phrases.handout.emergency, warningTriangle, "#fff")
    case .emergencyDepartment: (phrases.handout.hospital, hospitalShape, "#000")
    default: nil
    }
  guard let drawing else { return HTML() }
  return """
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" role="img"><title>\(drawing.title)</title>\
    <path d="\(drawing.path)" fill="none" stroke="\(drawing.colour)" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></svg>
    """
}

private let warningTriangle = "M12 3 22 20.5H2zM12 9.5v5M12 17.4v.1"
