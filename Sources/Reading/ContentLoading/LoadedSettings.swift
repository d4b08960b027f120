import ClinicSite
import Diagnostics

struct LoadedSettings {
  var settings: Settings
  /// The path as written in site.yml.
  var logo: String?
  var footerLinks: [WrittenFooterLink]

  var languages: [Language] { settings.languages }

  /// Resolves the logo and the linked pages. Links to headings are added to `anchors`, to be checked later.
  func resolved(
    from library: ContentLibrary, anchors: inout [PendingAnchor], diagnostics: inout [Diagnostic]
  ) -> Settings {
    var settings = settings
    settings.footerLinks = footerLinks.compactMap {
      library.footerLink($0, anchors: &anchors, diagnostics: &diagnostics)
    }
    guard let logo else { return settings }
    settings.logo = library.images[logo]
    if settings.logo == nil, !library.brokenImages.contains(logo) {
      let place = settings.locations["logo"] ?? SourceLocation("site.yml", 1, 1)
      diagnostics.append(
        Diagnostic(
          .error, .data, "no picture \"\(logo)\"", at: place,
          help: didYouMean(logo, among: library.images.keys)
            ?? didYouMean("images/" + logo, among: library.images.keys) ?? "put it into images/"))
    }
    return settings
  }
}
