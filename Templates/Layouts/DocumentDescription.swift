import ClinicSite
import JSON

/// What the document around a page's content must know about the page.
struct DocumentDescription: Sendable {
  /// Without the site's name; nil on the home page.
  var title: String?
  var summary: String
  /// Nil for the 404 page, which has no address of its own.
  var address: PageAddress?
  var alternates: [Alternate] = []
  /// Folder segments below the language.
  var folder: [String] = []
  var trail: [Crumb] = []
  /// Ranked lower in the site's search, so that patients find other pages first.
  var isForProfessionals = false
  /// Only the search page has a script.
  var script: PageAddress?
  /// In addition to the breadcrumb list.
  var structuredData: [JSON] = []
}

extension DocumentDescription {
  init(_ page: Page, _ context: EditionContext) {
    title = page.kind == .home ? nil : page.title
    summary = page.summary
    isForProfessionals = page.audience == .professional
    address = page.address
    alternates = context.site.alternates[page.translationKey]
    folder = page.folder
    trail = context.folders.trail(above: page)
    structuredData = Templates.structuredData(of: page, context)
  }
}
