import ClinicSite
import HTML

extension GeneratedPage {
  /// False for lists that only lead to other pages.
  var isSearchable: Bool {
    switch self {
    case .glossary, .people: true
    case .search, .references, .handouts, .siteMap: false
    }
  }
}

/// A generated page with its own main content.
func generatedPage(_ page: GeneratedPage, _ context: EditionContext) -> [UInt8] {
  let list = context.phrases.list
  let (title, summary, content) =
    switch page {
    case .search: (context.phrases.search.title, context.phrases.search.summary, searchPage(context))
    case .glossary: (list.glossaryTitle, list.glossarySummary, glossaryList(context.edition.glossary, list))
    case .references: (list.referencesTitle, list.referencesSummary, referenceIndex(context))
    case .people: (context.phrases.person.title, context.phrases.person.summary, peopleList(context))
    case .handouts:
      (context.phrases.handout.listTitle, context.phrases.handout.listSummary, handoutList(context))
    case .siteMap: (list.siteMapTitle, list.siteMapSummary, siteMap(context))
    }
  let trail = [context.home]
  let description = DocumentDescription(
    title: title, summary: summary, address: page.address(in: context.language, settings: context.settings),
    alternates: context.site.alternates[page.translationKey], trail: trail,
    script: page == .search ? context.site.searchScript : nil)
  let main: HTML = """
    <div class="wrap">
    \(pageHead(title, lead: summary, trail: trail, context))
    <div class="list-band">
    \(content)
    </div>
    </div>
    """
  return document(description, context, main: main)
}
