import ClinicSite

/// Renders a page made from a Markdown file according to its kind.
/// - Parameter place: The page's index in the edition's pages.
func markdownPage(at place: Int, _ context: EditionContext) -> [UInt8] {
  let page = context.edition.pages[place]
  let main =
    switch page.kind {
    case .home: homePage(page, place: place, context)
    case .folder: folderPage(page, place: place, context)
    case .condition(let condition): conditionPage(page, condition, place: place, context)
    case .clinic(let clinic): clinicPage(page, clinic, place: place, context)
    case .insuranceNote(let jurisdiction): insurancePage(page, jurisdiction, place: place, context)
    case .article, .aftercare, .handout: articlePage(page, place: place, context)
    }
  return document(DocumentDescription(page, context), context, main: main)
}
