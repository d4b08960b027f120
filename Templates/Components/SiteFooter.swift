import ClinicSite
import HTML

func siteFooter(_ edition: Edition, _ generated: [GeneratedPage], _ settings: Settings, _ phrases: Phrases) -> HTML {
  let frame = phrases.frame
  let emergency = settings.emergencyNumber
  return """
    <footer class="site-footer">
    <div class="wrap">
    <div class="flow">
    <p><strong>\(frame.emergencyQuestion)</strong> \(frame.emergencyAdvice(phoneLink(emergency.url, emergency.display)))</p>
    <p><strong>\(frame.otherFormats)</strong> \(frame.otherFormatsAdvice(phoneLink(settings.phone, phrases)))</p>
    </div>
    <nav aria-label="\(frame.siteNavigation)"><ul>
    \(for: footerLinks(edition, generated, settings, phrases), { crumb in """
    <li><a href="\(url: settings.baseURL.href(crumb.address))">\(crumb.title)</a></li>

    """ })</ul></nav>
    <div class="flow">
    <p>\(settings.name)\(with: settings.tagline.text(in: edition.language), { "<br>\($0)" })</p>
    \(if: settings.isSample, "<p class=\"sample\">\(frame.sampleNotice)</p>")
    </div>
    </div>
    </footer>
    """
}

private func footerLinks(
  _ edition: Edition, _ generated: [GeneratedPage], _ settings: Settings, _ phrases: Phrases
) -> [Crumb] {
  let roles: [Role] = [.aboutThisSite, .forDoctors, .accessibility, .privacy]
  let pages = roles.compactMap { edition[$0] }.map { Crumb(title: $0.title, address: $0.address) }
  return pages
    + generated.filter { $0 != .search }.map {
      Crumb(title: $0.title(phrases), address: $0.address(in: edition.language, settings: settings))
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
