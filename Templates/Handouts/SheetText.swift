import ClinicSite
import HTML

/// The handout's text: the boxes for the fastest help at full width, the fields for the pen, then the rest, in columns
/// if there is room. The QR code is next to the last lines. On a sheet of two sides, the first has every box.
package func sheetText(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let parts = SheetParts(sheet, context)
  let hasBack = sheet.handout.sides > 1
  return """
    \(for: parts.top, { sheetBlock($0.part, sheet, context, lines: $0.lines) })\
    \(if: !parts.beside.isEmpty, """
    <div class="sheet__beside">
    \(for: parts.beside, { sheetBlock($0.part, sheet, context, lines: $0.lines) })</div>
    """)
    \(sheetPen(sheet.handout, context.phrases.handout))
    <div class="\(hasBack ? "sheet__text sheet__text--back" : "sheet__text")">
    \(for: parts.text, { sheetBlock($0.part, sheet, context, lines: $0.lines) })
    <div class="sheet__last">\(codeOfPage(sheet, context))\
    \(with: parts.callUs, { sheetBlock($0.part, sheet, context, lines: $0.lines) })\(addressOfPage(sheet, context))</div>
    </div>
    """
}

/// The text by place on the sheet.
private struct SheetParts {
  typealias Placed = (part: Body.Part, lines: UrgentLines)

  /// At the top, at full width.
  var top: [Placed]
  /// Below them, next to each other; only on a sheet of two sides.
  var beside: [Placed]
  var text: [Placed]
  /// The last box, beside the QR code.
  var callUs: Placed?

  init(_ sheet: HandoutSheet, _ context: EditionContext) {
    let parts = sheet.page.body.parts
    let nurseLine = sheet.clinic.afterHours ?? context.settings.nurseLine
    let placed = parts.indices.map { (parts[$0], UrgentLines(of: $0, in: parts, nurseLine: nurseLine)) }
    let fastest: [Callout.Kind] = [.emergency, .emergencyDepartment]
    guard sheet.handout.sides == 1 else {
      top = placed.filter { part, _ in part.callout.map { fastest.contains($0.kind) } ?? false }
      beside = placed.filter { part, _ in part.callout?.kind == .sameDay || part.callout?.kind == .callUs }
      text = placed.filter { part, _ in
        part.callout.map { !$0.kind.isUrgent && $0.kind != .callUs } ?? true
      }
      return
    }
    top = Array(placed.prefix { part, _ in part.callout.map { fastest.contains($0.kind) } ?? false })
    beside = []
    text = Array(placed.dropFirst(top.count))
    callUs = text.last?.part.callout?.kind == .callUs ? text.popLast() : nil
  }
}

extension Body.Part {
  fileprivate var callout: Callout? { if case .callout(let callout) = self { callout } else { nil } }
}

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
