import ClinicSite
import HTML

/// The parts of a document that are the same on all pages of a language, rendered once.
struct SiteFrame: Sendable {
  /// The shared part of `<head>`.
  var head: HTML
  var footer: HTML
  /// The header for a page outside the navigation, then two for each entry: for the entry's own page and for pages in
  /// its section.
  private var headers: [HTML]
  private var navigation: [NavigationEntry]

  init(
    _ edition: Edition, _ treatments: [Treatment], home: Crumb, navigation: [NavigationEntry],
    generated: [GeneratedPage], _ site: SiteContext,
    _ phrases: Phrases
  ) {
    func header(_ current: CurrentEntry?) -> HTML {
      siteHeader(home: home.address, navigation, current: current, site.settings, phrases.frame)
    }
    self.navigation = navigation
    head = sharedHead(edition.language, site, phrases)
    footer = siteFooter(edition, treatments, generated, site.settings, phrases)
    headers = [header(nil)]
    for place in navigation.indices {
      headers.append(header(CurrentEntry(place: place, isPage: true)))
      headers.append(header(CurrentEntry(place: place, isPage: false)))
    }
  }

  func header(for description: DocumentDescription) -> HTML {
    if let place = navigation.firstIndex(where: { $0.address == description.address }) { return headers[1 + 2 * place] }
    let section = description.folder.first
    guard let place = navigation.firstIndex(where: { $0.section != nil && $0.section == section }) else {
      return headers[0]
    }
    return headers[2 + 2 * place]
  }
}

private func sharedHead(_ language: Language, _ site: SiteContext, _ phrases: Phrases) -> HTML {
  let settings = site.settings
  let base = settings.baseURL
  return """
    <meta property="og:site_name" content="\(settings.name)">
    <meta property="og:locale" content="\(phrases.openGraphLocale)">
    <meta name="referrer" content="no-referrer">
    <meta name="theme-color" content="\(settings.theme.light.paper.hexadecimal)" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="\(settings.theme.dark.paper.hexadecimal)" media="(prefers-color-scheme: dark)">
    <link rel="icon" href="\(url: base.href(favicon))" type="image/svg+xml">
    <link rel="manifest" href="\(url: base.href(webManifest))">
    <link rel="stylesheet" href="\(url: base.href(site.stylesheet))">
    """
}
