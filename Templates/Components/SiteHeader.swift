import ClinicSite
import HTML

/// The navigation entry of the current page or of its section.
package struct CurrentEntry {
  var place: Int
  var isPage: Bool

  package init(place: Int, isPage: Bool) {
    self.place = place
    self.isPage = isPage
  }
}

/// The beginning of the header. The language switcher and the end tags follow separately, because the switcher differs
/// between pages.
package func siteHeader(
  home: PageAddress, _ navigation: [NavigationEntry], current: CurrentEntry?, _ settings: Settings,
  _ phrases: FramePhrases
) -> HTML {
  let base = settings.baseURL
  return """
    <a class="skip-link" href="#page-main">\(phrases.skipToMain)</a>
    <header class="site-header">
    <div class="wrap">
    <a class="logo" href="\(url: base.href(home))">\(logo(settings))</a>
    \(if: !navigation.isEmpty, """
    <nav class="site-nav" aria-label="\(phrases.mainNavigation)"><ul>
    \(for: navigation.indices, { place in """
    <li><a href="\(url: base.href(navigation[place].address))"\(attribute: "aria-current", ariaCurrent(place, current))>\(navigation[place].label)</a></li>

    """ })</ul></nav>
    """)
    """
}

private func ariaCurrent(_ place: Int, _ current: CurrentEntry?) -> String? {
  guard let current, current.place == place else { return nil }
  return current.isPage ? "page" : "true"
}

/// A logo more than twice as wide as high replaces the site's name; any other is placed next to it.
private func logo(_ settings: Settings) -> HTML {
  guard let image = settings.logo else { return logoMark + siteName(settings.name) }
  let isWordMark = image.width > 2 * image.height
  let height = 40
  let width = image.width * height / max(image.height, 1)
  return """
    <img src="\(url: settings.baseURL.href(image.address))" alt="\(isWordMark ? settings.name : "")"\
    \(attribute: "width", String(width))\(attribute: "height", String(height))>\
    \(if: !isWordMark, siteName(settings.name))
    """
}

/// Puts the words after the first into a `<span>`, so that the first word stands out.
private func siteName(_ name: String) -> HTML {
  let words = name.split(separator: " ", maxSplits: 1)
  guard let first = words.first, words.count > 1 else { return "<b>\(name)</b>" }
  return "<b>\(first) <span>\(words[1])</span></b>"
}
