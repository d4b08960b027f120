import ClinicSite

/// All files that templates make, in a fixed order, each path once. Lists of the whole site come first, so that
/// parallel workers are not left with the longest pages at the end.
public func siteFiles(
  of site: Site, printing: Printing = Printing(), hasSearch: Bool = false, styles: StyleSources = StyleSources()
) -> [SiteFile] {
  let templates = SiteTemplates(site, printing, hasSearch: hasSearch, styles)
  return feeds(templates.contexts, site.settings)
    + templates.contexts.flatMap(generatedPages)
    + templates.contexts.flatMap(redirects) + assets(templates, site)
    + templates.contexts.flatMap(handoutPages) + templates.contexts.flatMap(pages)
}

/// Data of the build machine that handouts need.
public struct Printing: Sendable {
  /// Whether PDFs are made, so that pages can link to them.
  public var makesDocuments: Bool
  /// Empty without the font package; then the reader's own font is used.
  public var fonts: [HandoutFont]
  /// Published next to the fonts.
  public var fontLicence: [UInt8]

  public init(makesDocuments: Bool = false, fonts: [HandoutFont] = [], fontLicence: [UInt8] = []) {
    self.makesDocuments = makesDocuments
    self.fonts = fonts
    self.fontLicence = fontLicence
  }
}

/// The style sheets, and the context that all pages of each language share.
struct SiteTemplates {
  var styleSheet: StyleSheet
  var handoutStyleSheet: HandoutStyleSheet
  /// Nil for a site without search.
  var searchScript: SearchScript?
  var contexts: [EditionContext]

  init(_ site: Site, _ printing: Printing, hasSearch: Bool = false, _ styles: StyleSources = StyleSources()) {
    searchScript = hasSearch ? SearchScript() : nil
    styleSheet = StyleSheet(site.settings.theme, styles.site)
    let editions = site.editions.compactMap { edition in
      Phrases.phrases(for: edition.language).map { (edition, $0) }
    }
    handoutStyleSheet = HandoutStyleSheet(
      fonts: printing.fonts, licence: printing.fontLicence, phrases: editions.map { $0.1 }, styles.handout)
    let shared = SiteContext(
      site, stylesheet: styleSheet.address, handoutStyleSheet: handoutStyleSheet.address,
      printsDocuments: printing.makesDocuments, searchScript: searchScript?.address)
    contexts = editions.map { EditionContext($0, of: site, shared, $1) }
  }
}

private func handoutPages(_ context: EditionContext) -> [SiteFile] {
  context.handoutSheets.map { sheet in
    SiteFile(path: path(of: sheet.address)) { handoutDocument(sheet, context) }
  }
}

private func pages(_ context: EditionContext) -> [SiteFile] {
  let pages = context.edition.pages
  return pages.indices.map { place in
    SiteFile(path: path(of: pages[place].address), isSearchable: true) { markdownPage(at: place, context) }
  }
}

private func generatedPages(_ context: EditionContext) -> [SiteFile] {
  var files: [SiteFile] = []
  for page in context.generatedPages {
    let address = page.address(in: context.language, settings: context.settings)
    files.append(
      SiteFile(path: path(of: address), isSearchable: page.isSearchable) { generatedPage(page, context) })
  }
  if context.edition.home == nil {
    files.append(SiteFile(path: path(of: context.home.address), isSearchable: true) { generatedHomePage(context) })
  }
  for node in context.folders.nodes where node.folder.index == nil {
    files.append(
      SiteFile(path: path(of: node.folder.address), isSearchable: true) { generatedFolderPage(node, context) })
  }
  let notFound = context.home.address.path.dropFirst() + "404.html"
  files.append(SiteFile(path: String(notFound)) { notFoundPage(context) })
  return files
}

private func redirects(_ context: EditionContext) -> [SiteFile] {
  context.edition.redirects.map { redirect in
    SiteFile(path: path(of: redirect.from)) { redirectPage(to: redirect.to, context) }
  }
}

private func feeds(_ contexts: [EditionContext], _ settings: Settings) -> [SiteFile] {
  [
    SiteFile(path: path(of: sitemap)) { sitemapFile(contexts) },
    SiteFile(path: "robots.txt") { robotsFile(settings) },
    SiteFile(path: path(of: webManifest)) { webManifestFile(settings) },
  ]
}

private func assets(_ templates: SiteTemplates, _ site: Site) -> [SiteFile] {
  let (sheet, edge) = (templates.styleSheet.bytes, templates.styleSheet.edge)
  let theme = site.settings.theme
  let handoutAssets = site.editions.contains { !$0.handouts.isEmpty } ? templates.handoutStyleSheet.files : []
  let searchAssets =
    templates.searchScript.map { script in
      [SiteFile(path: path(of: script.address)) { [bytes = script.bytes] in bytes }]
    } ?? []
  return [
    SiteFile(path: path(of: favicon)) { faviconImage(theme) },
    SiteFile(path: path(of: templates.styleSheet.address)) { sheet },
    SiteFile(path: path(of: edge.address)) { edge.bytes },
  ] + searchAssets + handoutAssets
    + site.images.map { image in SiteFile(path: path(of: image.address)) { image.bytes } }
}

extension HandoutStyleSheet {
  fileprivate var files: [SiteFile] {
    let sheet = bytes
    return [SiteFile(path: path(of: address)) { sheet }]
      + fonts.map { font in SiteFile(path: path(of: font.address)) { font.bytes } }
      + (fonts.isEmpty ? [] : [SiteFile(path: path(of: licence.address)) { [bytes = licence.bytes] in bytes }])
  }
}

/// The file for an address: its `index.html`.
func path(of address: PageAddress) -> String {
  let path = String(address.path.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}
