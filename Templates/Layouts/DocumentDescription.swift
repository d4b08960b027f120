import ClinicSite
import JSON

/// What the document around a page's own content has to know of it.
struct DocumentDescription: Sendable {
  /// Without the site's name; nil on the home page.
  var title: String?
  var summary: String
  /// Nil for a page that stands at no address of its own: the 404 page.
  var address: PageAddress?
  var alternates: [Alternate] = []
  /// Folder segments below the language.
  var folder: [String] = []
  var trail: [Crumb] = []
  /// Patients find other pages first.
  var isForProfessionals = false
  /// Only the search page runs one.
  var script: PageAddress?
  /// Beside the breadcrumb list.
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
