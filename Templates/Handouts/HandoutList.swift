import ClinicSite
import HTML

/// All sheets, grouped by clinic.
package func handoutList(_ context: EditionContext) -> HTML {
  """
  <div class="handout-list">
  \(for: context.clinics, { clinic in """
  <section class="flow" aria-labelledby="page-clinic-\(clinic.address.path.dropFirst().dropLast().replacing("/", with: "-"))">
  <h2 id="page-clinic-\(clinic.address.path.dropFirst().dropLast().replacing("/", with: "-"))">\(clinic.title)</h2>
  \(handoutLinks(context.handoutSheets(of: clinic), context))
  </section>

  """ })</div>
  """
}

/// The sheets of a clinic: each handout in all its sizes.
func handoutLinks(_ sheets: [HandoutSheet], _ context: EditionContext) -> HTML {
  let groups = grouped(sheets, context)
  return """
    \(for: groups, separator: "\n", { group in """
    \(with: groups.count > 1 ? group.treatment : nil, { "<h3>\($0.shortName[context.language])</h3>\n" })\
    <ul class="handout-links">
    \(for: group.sheets.filter { $0.size == .standard }, { standard in
      row(standard, largePrint: sheets.first { $0.size == .largePrint && $0.page.file == standard.page.file }, context.phrases.handout, context)
    })</ul>
    """ })
    """
}

private struct SheetGroup {
  /// Nil for sheets of no treatment, which come first, since no heading stands above them.
  var treatment: Treatment?
  var sheets: [HandoutSheet]
}

private func grouped(_ sheets: [HandoutSheet], _ context: EditionContext) -> [SheetGroup] {
  let others = sheets.filter { $0.page.treatments.isEmpty }
  let own = context.treatments.map { treatment in
    SheetGroup(treatment: treatment, sheets: sheets.filter { $0.page.treatments.contains(treatment.id) })
  }
  return ([SheetGroup(treatment: nil, sheets: others)] + own).filter { !$0.sheets.isEmpty }
}

private func row(
  _ standard: HandoutSheet, largePrint: HandoutSheet?, _ phrases: HandoutPhrases, _ context: EditionContext
) -> HTML {
  let name = "\(standard.page.title), \(standard.clinicPage.title)"
  return """
    <li><a href="\(url: context.printHref(standard))">\(standard.page.title)\
    <span class="visually-hidden">, \(standard.clinicPage.title)</span></a>\
    \(if: context.site.printsDocuments, " (PDF)")\
    \(with: largePrint, { """
    <span class="handout-links__other"><a href="\(url: context.printHref($0))">\(phrases.largePrint)\
    <span class="visually-hidden">: \(name)</span></a>\(if: context.site.printsDocuments, " (PDF)")</span>
    """ })\
    \(if: context.site.printsDocuments, """
    <span class="handout-links__other"><a href="\(url: context.href(standard.address))">\(phrases.webPage)\
    <span class="visually-hidden">: \(name)</span></a></span>
    """)</li>

    """
}

extension EditionContext {
  /// The PDF's address, or the page's if PDFs are not made.
  fileprivate func printHref(_ sheet: HandoutSheet) -> String {
    href(site.printsDocuments ? sheet.printAddress : sheet.address)
  }
}
