import ClinicSite
import HTML

/// What all pages of one language share. A class, because the closure of every page holds it.
package final class EditionContext: Sendable {
  package let site: SiteContext
  package let edition: Edition
  package let phrases: Phrases
  /// Those of the edition, in the order of the site.
  package let treatments: [Treatment]
  package let folders: FolderTree
  let neighbours: [Neighbours]
  package let navigation: [NavigationEntry]
  package let home: Crumb
  let conditions: [Page]
  package let clinics: [Page]
  package let generatedPages: [GeneratedPage]
  let frame: SiteFrame
  /// The phone numbers for "call us" cards.
  package let clinicPhones: HTML

  package init(_ edition: Edition, of site: Site, _ shared: SiteContext, _ phrases: Phrases) {
    let home = Crumb(title: phrases.frame.home, address: site.settings.root(of: edition.language))
    let generated = Templates.generatedPages(of: edition, in: site, hasSearch: shared.searchScript != nil)
    let clinics = edition.clinics
    let treatments = edition.treatments(among: site.treatments)
    let navigation = Templates.navigation(of: edition, treatments, generated, site.settings, phrases.frame)
    self.site = shared
    self.edition = edition
    self.phrases = phrases
    self.treatments = treatments
    self.home = home
    self.navigation = navigation
    self.clinics = clinics
    generatedPages = generated
    folders = FolderTree(edition, treatments, home: home, phrases: phrases)
    neighbours = Templates.neighbours(in: edition)
    conditions = edition.conditions
    frame = SiteFrame(edition, treatments, home: home, navigation: navigation, generated: generated, shared, phrases)
    clinicPhones = phoneList(clinics, group: shared.settings, phrases)
  }

  package var language: Language { edition.language }
  package var settings: Settings { site.settings }

  package func href(_ address: PageAddress) -> String { site.settings.baseURL.href(address) }

  func address(of page: GeneratedPage) -> PageAddress? {
    generatedPages.contains(page) ? page.address(in: language, settings: settings) : nil
  }
}
