import ClinicSite
import JSON

/// What the pages of all languages share, computed once.
package struct SiteContext: Sendable {
  var settings: Settings
  package var people: [Person]
  var peopleByID: [String: Person]
  var references: [Reference]
  var warningSigns: WarningSigns?
  package var asOf: CalendarDate
  package var stylesheet: PageAddress
  package var handoutStyleSheet: PageAddress
  /// Whether there are PDFs of the sheets.
  var printsDocuments: Bool
  /// Nil for a site without search.
  var searchScript: PageAddress?
  var alternates: Alternates
  /// Structured data for the clinic group.
  var organization: JSON

  package init(
    _ site: Site, stylesheet: PageAddress, handoutStyleSheet: PageAddress = PageAddress("/assets/handout.css"),
    printsDocuments: Bool = false, searchScript: PageAddress? = nil
  ) {
    settings = site.settings
    people = site.people
    peopleByID = Dictionary(site.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    references = site.references
    warningSigns = site.warningSigns
    asOf = site.asOf
    self.stylesheet = stylesheet
    self.handoutStyleSheet = handoutStyleSheet
    self.printsDocuments = printsDocuments
    self.searchScript = searchScript
    alternates = Alternates(site, hasSearch: searchScript != nil)
    organization = Templates.organization(site.settings)
  }
}
