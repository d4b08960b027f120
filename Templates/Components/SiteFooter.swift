import ClinicSite
import HTML

package func siteFooter(
  _ edition: Edition, _ treatments: [Treatment], _ generated: [GeneratedPage], _ settings: Settings, _ phrases: Phrases
) -> HTML {
  let frame = phrases.frame
  let emergency = settings.emergencyNumber
  return """
    <footer class="site-footer">
    <div class="wrap">
    <div class="flow">
    <p><strong>\(frame.emergencyQuestion)</strong> \(frame.emergencyAdvice(phoneLink(emergency.url, emergency.display)))\
    \(for: treatments.compactMap(\.sayWhenCalling), { " \($0[edition.language])" })</p>
    <p><strong>\(frame.otherFormats)</strong> \(frame.otherFormatsAdvice(phoneLink(settings.phone, phrases)))</p>
    </div>
    <nav aria-label="\(frame.siteNavigation)"><ul>
    \(for: footerEntries(edition, generated, settings, phrases), { entry in """
    <li><a href="\(url: entry.href)"\(attribute: "rel", entry.isExternal ? "noreferrer" : nil)>\(entry.text)</a></li>

    """ })</ul></nav>
    <div class="flow">
    <p>\(settings.name)\(with: settings.tagline.text(in: edition.language), { "<br>\($0)" })</p>
    \(if: settings.isSample, "<p class=\"sample\">\(frame.sampleNotice)</p>")
    </div>
    </div>
    </footer>
    """
}

private struct FooterEntry {
  var text: String
  var href: String
  var isExternal = false
}

/// The clinic's own links come between pages with a role and the lists. A link to a page with a role replaces its
/// entry, so that a clinic can word it differently.
private func footerEntries(
  _ edition: Edition, _ generated: [GeneratedPage], _ settings: Settings, _ phrases: Phrases
) -> [FooterEntry] {
  let base = settings.baseURL
  let own = settings.footerLinks.compactMap { FooterEntry($0, in: edition.language, base) }
  let roles: [Role] = [.aboutThisSite, .forDoctors, .accessibility, .privacy]
  let pages = roles.compactMap { edition[$0] }.map { FooterEntry(text: $0.title, href: base.href($0.address)) }
  let lists = generated.filter { $0 != .search }.map {
    FooterEntry(text: $0.title(phrases), href: base.href($0.address(in: edition.language, settings: settings)))
  }
  let isFree = { (entry: FooterEntry) in !own.contains { $0.href == entry.href } }
  return pages.filter(isFree) + own + lists.filter(isFree)
}

extension FooterEntry {
  fileprivate init?(_ link: FooterLink, in language: Language, _ base: BaseURL) {
    guard let text = link.text.text(in: language), let target = link.targets[language] else { return nil }
    switch target {
    case .page(let address, _, let fragment):
      self.init(text: text, href: base.href(address) + (fragment.map { "#" + $0 } ?? ""))
    case .external(let url): self.init(text: text, href: url, isExternal: url.hasPrefix("https:"))
    }
  }
}

extension GeneratedPage {
  fileprivate func title(_ phrases: Phrases) -> String {
    switch self {
    case .search: phrases.frame.search
    case .glossary: phrases.frame.glossary
    case .references: phrases.frame.references
    case .people: phrases.frame.people
    case .handouts: phrases.handout.listTitle
    case .siteMap: phrases.frame.siteMap
    }
  }
}
