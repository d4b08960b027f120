import ClinicSite
import HTML

/// A row for each clinic: name, phone number, address and hours.
package func clinicList(_ level: HeadingLevel, _ context: EditionContext) -> HTML {
  """
  <ul class="clinic-list">
  \(for: context.clinics, { page in """
  \(with: page.clinic, { row(page, $0, level, context) })
  """ })
  </ul>
  """
}

private func row(_ page: Page, _ clinic: Clinic, _ level: HeadingLevel, _ context: EditionContext) -> HTML {
  let name: HTML = """
    <a href="\(url: context.href(page.address))">\(page.title)</a>
    """
  let heading: HTML = level == .second ? "<h2>\(name)</h2>" : "<h3>\(name)</h3>"
  return """
    <li>\(heading)\(phoneLink(clinic.phone, context.phrases))\
    <p>\(clinic.address.street), \(clinic.address.city). \(context.phrases.calendar.week(clinic.hours)).\
    \(if: context.treatments.count > 1, "<br>\(context.treatments(of: clinic).map { $0.shortName[context.language] }.joined(separator: ", "))")</p></li>

    """
}
