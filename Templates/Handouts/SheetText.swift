import ClinicSite
import HTML

/// The handout's text: the emergency box at full width, the fields for the pen, then the rest, in columns if there is
/// room. The QR code is next to the last lines.
package func sheetText(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let parts = sheet.page.body.parts
  let boxes = parts.prefix { part in if case .callout(let callout) = part { callout.kind == .emergency } else { false }
  }
  var text = parts.dropFirst(boxes.count)
  let callUs = text.last.flatMap { part in
    if case .callout(let callout) = part, callout.kind == .callUs { text.popLast() } else { nil }
  }
  return """
    \(for: boxes, { sheetBlock($0, sheet, context) })
    \(sheetPen(sheet.handout, context.phrases.handout))
    <div class="sheet__text">
    \(for: text, { sheetBlock($0, sheet, context) })
    <div class="sheet__last">\(codeOfPage(sheet, context))\
    \(with: callUs, { sheetBlock($0, sheet, context) })\(addressOfPage(sheet, context))</div>
    </div>
    """
}

/// A part of the text, or a box.
package func sheetBlock(_ part: Body.Part, _ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  switch part {
  case .prose(let html, _): "<div class=\"prose\">\n\(html)</div>\n"
  case .callout(let callout): box(callout, sheet, context)
  }
}

private func box(_ callout: Callout, _ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let heading = callout.heading(
    context.phrases.callout, emergencyNumber: context.settings.emergencyNumber.display)
  return """
    <section class="box-\(callout.kind.rawValue.lowercased())">
    <h2>\(if: callout.kind == .emergency, warningTriangle(context.phrases.handout.emergency))<span>\(heading)\
    \(if: callout.kind == .callUs, with(sheet.clinic, context))</span></h2>
    \(callout.body)\(if: callout.kind == .callUs, afterHours(sheet.clinic, context))</section>

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
private func warningTriangle(_ title: String) -> HTML {
  """
  <svg class="icon" viewBox="0 0 24 24" width="24" height="24" role="img"><title>\(title)</title>\
  <path d="M12 3 22 20.5H2zM12 9.5v5M12 17.4v.1" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></svg>
  """
}
