import ClinicSite
import Testing

@testable import Templates

struct FeedTests {
  @Test func robotsMayReadEverythingAndFindTheSitemap() {
    #expect(
      files["robots.txt"] == "User-agent: *\nDisallow:\n\nSitemap: https://alder.example/ims/sitemap.xml\n")
  }

  @Test func theSitemapListsEveryPageOnce() throws {
    let text = try #require(files["sitemap.xml"])
    let addresses = text.pieces(from: "<loc>", to: "</loc>")
    #expect(addresses.count == addressed.count)
    #expect(
      Set(addresses) == Set(addressed.keys.map { "https://alder.example/ims/" + $0.dropLast("index.html".count) }))
  }

  @Test func anEntryOfTheSitemapNamesReviewAndTranslations() throws {
    let text = try #require(files["sitemap.xml"])
    #expect(
      text.contains(
        """
        <url><loc>https://alder.example/ims/fr/conditions/sciatica/</loc><lastmod>2026-09-14</lastmod>\
        <xhtml:link rel="alternate" hreflang="en" href="https://alder.example/ims/conditions/sciatica/"/>\
        <xhtml:link rel="alternate" hreflang="fr" href="https://alder.example/ims/fr/conditions/sciatica/"/></url>
        """))
  }

  @Test func theStyleSheetIsSmallAndBeginsWithTheThemesColours() throws {
    let sheet = StyleSheet(.standard)
    #expect(sheet.bytes.count < 30_000)
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    let paper = Theme.standard.light.paper.hexadecimal
    #expect(text.hasPrefix("@layer tokens{:root{color-scheme:light dark;--paper:\(paper);"))
    #expect(text.contains("--fibres:url(\"\(sheet.edge.address.path.dropFirst("/assets/".count))\")"))
    #expect(files[String(sheet.address.path.dropFirst())] == text)
    #expect(files.keys.contains(String(sheet.edge.address.path.dropFirst())))
  }

  @Test func theNameOfTheStyleSheetChangesWithItsColours() {
    let other = Theme(brand: Colour(0, 0x40, 0x80), accent: Theme.standard.accent)
    #expect(StyleSheet(other).address != StyleSheet(.standard).address)
  }
}
