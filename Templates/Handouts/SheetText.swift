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
    \(sheetPen(sheet, context))
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
