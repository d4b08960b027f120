import ClinicSite

/// A file of the published site.
public struct SiteFile: Sendable {
  /// Below the site's own place: `conditions/tennis-elbow/index.html`.
  public var path: String
  /// The same bytes at every call, on any thread.
  public var contents: @Sendable () -> [UInt8]
}

/// Every file of the site, in a fixed order, no two with one path. Lists of the whole site come first: whoever works
/// through the files on several threads is not left with the longest at the end.
public func siteFiles(of site: Site) -> [SiteFile] {
  let styleSheet = StyleSheet(site.settings.theme)
  let shared = SiteContext(site, stylesheet: styleSheet.address)
  let contexts = site.editions.compactMap { edition in
    Phrases.phrases(for: edition.language).map { EditionContext(edition, of: site, shared, $0) }
  }
  return feeds(contexts, site.settings) + contexts.flatMap(generatedPages) + contexts.flatMap(redirects)
    + assets(styleSheet, site) + contexts.flatMap(pages)
}

private func pages(_ context: EditionContext) -> [SiteFile] {
  let pages = context.edition.pages
  return pages.indices.map { place in
    SiteFile(path: path(of: pages[place].address)) { markdownPage(at: place, context) }
  }
}

private func generatedPages(_ context: EditionContext) -> [SiteFile] {
  var files: [SiteFile] = []
  for page in context.generatedPages {
    let address = page.address(in: context.language, settings: context.settings)
    files.append(SiteFile(path: path(of: address)) { generatedPage(page, context) })
  }
  if context.edition.home == nil {
    files.append(SiteFile(path: path(of: context.home.address)) { generatedHomePage(context) })
  }
  for node in context.folders.nodes where node.folder.index == nil {
    files.append(SiteFile(path: path(of: node.folder.address)) { generatedFolderPage(node, context) })
  }
  let notFound = context.home.address.path.dropFirst() + "404.html"
  files.append(SiteFile(path: String(notFound)) { notFoundPage(context) })
  return files
}

private func redirects(_ context: EditionContext) -> [SiteFile] {
  context.edition.pages.flatMap { page in
    page.aliases.map { alias in SiteFile(path: path(of: alias)) { redirectPage(to: page, context) } }
  }
}

private func feeds(_ contexts: [EditionContext], _ settings: Settings) -> [SiteFile] {
  [
    SiteFile(path: path(of: sitemap)) { sitemapFile(contexts) },
    SiteFile(path: "robots.txt") { robotsFile(settings) },
    SiteFile(path: path(of: webManifest)) { webManifestFile(settings) },
  ]
}

private func assets(_ styleSheet: StyleSheet, _ site: Site) -> [SiteFile] {
  let (sheet, edge) = (styleSheet.bytes, styleSheet.edge)
  let theme = site.settings.theme
  return [
    SiteFile(path: path(of: favicon)) { faviconPicture(theme) },
    SiteFile(path: path(of: styleSheet.address)) { sheet },
    SiteFile(path: path(of: edge.address)) { edge.bytes },
  ] + site.images.map { image in SiteFile(path: path(of: image.address)) { image.bytes } }
}

/// A page's file is the `index.html` of its address.
private func path(of address: PageAddress) -> String {
  let path = String(address.path.dropFirst())
  return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
}
