import ClinicSite
import HTML

let sitemap = PageAddress("/sitemap.xml")

/// All pages in all languages, each with links to its translations.
func sitemapFile(_ contexts: [EditionContext]) -> [UInt8] {
  let xml: HTML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    \(for: contexts, { context in
      "\(for: sitemapEntries(context), { urlElement($0, context.settings.baseURL) })"
    })</urlset>

    """
  return xml.bytes
}

private struct SitemapEntry {
  var address: PageAddress
  var lastReview: CalendarDate?
  var alternates: [Alternate]
}

private func sitemapEntries(_ context: EditionContext) -> [SitemapEntry] {
  let alternates = context.site.alternates
  let edition = context.edition
  let home: [SitemapEntry] =
    edition.home == nil ? [SitemapEntry(address: context.home.address, alternates: alternates[folderKey([])])] : []
  let pages = edition.pages.map {
    SitemapEntry(address: $0.address, lastReview: $0.review.last, alternates: alternates[$0.translationKey])
  }
  let folders = context.folders.nodes.map(\.folder).filter { $0.index == nil }.map {
    SitemapEntry(address: $0.address, alternates: alternates[folderKey($0.path)])
  }
  let generated = context.generatedPages.map { page in
    SitemapEntry(
      address: page.address(in: context.language, settings: context.settings),
      alternates: alternates[page.translationKey])
  }
  return home + pages + folders + generated
}

private func urlElement(_ entry: SitemapEntry, _ base: BaseURL) -> HTML {
  """
  <url><loc>\(base.absolute(entry.address))</loc>\
  \(with: entry.lastReview, { "<lastmod>\($0.iso8601)</lastmod>" })\
  \(for: entry.alternates, { alternate in """
  <xhtml:link rel="alternate" hreflang="\(alternate.language.code)" href="\(url: base.absolute(alternate.address))"/>
  """ })</url>

  """
}
