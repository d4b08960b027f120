import ClinicSite
import HTML

/// The clinic's name and contact details.
package func sheetHead(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let clinic = sheet.clinic
  return """
    <header class="sheet__head">
    <p class="sheet__name">\(with: context.settings.logo, { """
    <img src="\(url: context.href($0.address))" alt="\(context.settings.name)" width="\($0.width)" height="\($0.height)">
    """ })<strong>\(context.settings.name)<br>\(sheet.clinicPage.title)</strong></p>
    <p class="sheet__reach"><strong class="sheet__phone">\(phoneLink(clinic.phone, context.phrases))</strong><br>\
    \(clinic.address.street), \(clinic.address.city)<br>\(context.phrases.calendar.week(clinic.hours))</p>
    </header>
    """
}

/// Fields for the physiotherapist to fill in with a pen; the program always leaves them empty.
package func sheetPen(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let handout = sheet.handout
  guard !handout.areas.isEmpty else { return HTML() }
  let phrases = context.phrases.handout
  let words = context.treatments(of: sheet.page).map(\.sheet)
  let areas = words.lazy.compactMap(\.areasLabel).first?[context.language] ?? phrases.areas
  return """
    <section class="pen" aria-label="\(phrases.pen)">
    <p class="pen__line"><span>\(phrases.date)</span><span>\(phrases.physiotherapist)</span><span>\(phrases.nextVisit)</span></p>
    <p class="pen__areas"><span>\(areas)</span> \
    \(for: handout.areas, separator: " ", { "<span class=\"tick\">\($0)</span>" })</p>
    \(for: words.flatMap(\.penLines), { "<p class=\"pen__ribs tick\">\($0[context.language])</p>\n" })\
    </section>
    """
}
