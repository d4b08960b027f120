import ClinicSite
import Testing

@testable import Templates

struct DocumentTests {
  @Test func everyFileOfTheSiteIsThereAndNoOther() {
    let fingerprinted = files.keys.filter { $0.hasPrefix("assets/site.") || $0.hasPrefix("assets/fibres.") }
    #expect(fingerprinted.count == 2)
    #expect(
      Set(files.keys).subtracting(fingerprinted) == [
        "404.html", "about-ims/ims/index.html", "about-ims/index.html", "about-ims/research/index.html",
        "about-ims/risks/index.html", "aftercare/after/index.html", "aftercare/index.html", "assets/images/a.0f.svg",
        "conditions/index.html", "conditions/sciatica/index.html", "conditions/toothache/index.html", "favicon.svg",
        "fr/404.html", "fr/conditions/index.html", "fr/conditions/sciatica/index.html", "fr/index.html",
        "fr/locations/index.html", "fr/locations/kingston/index.html", "fr/people/index.html",
        "fr/references/index.html", "fr/site-map/index.html", "glossary/index.html", "index.html",
        "insurance/index.html", "insurance/ontario/index.html", "locations/barrhaven/index.html",
        "locations/index.html", "locations/kingston/index.html", "old/privacy/index.html", "people/index.html",
        "privacy/index.html", "references/index.html", "_headers", "_redirects", "robots.txt", "site-map/index.html",
        "site.webmanifest",
        "sitemap.xml",
      ])
  }

  @Test func pathsAreUniqueAndTheirOrderIsFixed() {
    let paths = siteFiles(of: site()).map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(siteFiles(of: site()).map(\.path) == paths)
  }

  @Test func theSameSiteGivesTheSameBytes() {
    #expect(rendered(site()) == files)
  }

  @Test(arguments: documents.keys.sorted())
  func aPageHasOneMainHeadingAndNoIdTwice(path: String) throws {
    let text = try #require(documents[path])
    #expect(text.ranges(of: "<h1>").count == 1)
    let identifiers = text.pieces(from: " id=\"", to: "\"")
    #expect(Set(identifiers).count == identifiers.count)
    for target in text.pieces(from: "aria-labelledby=\"", to: "\"") + text.pieces(from: "href=\"#", to: "\"") {
      #expect(identifiers.contains(target), "nothing has the id \(target)")
    }
  }

  @Test(arguments: addressed.keys.sorted())
  func aPageNamesItsOwnAddress(path: String) throws {
    let text = try #require(addressed[path])
    let address = "https://alder.example/ims/" + path.dropLast("index.html".count)
    #expect(text.pieces(from: "<link rel=\"canonical\" href=\"", to: "\"") == [address])
    #expect(text.pieces(from: "<meta property=\"og:url\" content=\"", to: "\"") == [address])
  }

  @Test(arguments: documents.keys.sorted())
  func everyLinkWithinTheSiteStartsWithItsBasePath(path: String) throws {
    let text = try #require(documents[path])
    let links = text.pieces(from: "href=\"", to: "\"") + text.pieces(from: "src=\"", to: "\"")
    let outside = ["https://", "tel:", "mailto:", "#", "about:invalid"]
    let inside = links.filter { link in !outside.contains { link.hasPrefix($0) } }
    #expect(inside.allSatisfy { $0.hasPrefix("/ims/") })
    for link in inside {
      let target = link.dropFirst("/ims/".count).prefix { $0 != "#" }
      let file = String(target) + (target.isEmpty || target.hasSuffix("/") ? "index.html" : "")
      #expect(files[file] != nil, "\(link) leads nowhere")
    }
  }

  @Test func aPageNamesItsOtherLanguagesWhereItExistsInThem() throws {
    func alternates(_ path: String) throws -> [String] {
      try #require(files[path]).pieces(from: "<link rel=\"alternate\" hreflang=\"", to: ">")
    }
    let base = "https://alder.example/ims/"
    #expect(
      try alternates("fr/conditions/sciatica/index.html") == [
        "en\" href=\"\(base)conditions/sciatica/\"", "fr\" href=\"\(base)fr/conditions/sciatica/\"",
        "x-default\" href=\"\(base)conditions/sciatica/\"",
      ])
    #expect(
      try alternates("conditions/index.html") == [
        "en\" href=\"\(base)conditions/\"", "fr\" href=\"\(base)fr/conditions/\"",
        "x-default\" href=\"\(base)conditions/\"",
      ])
    #expect(
      try alternates("privacy/index.html") == ["en\" href=\"\(base)privacy/\"", "x-default\" href=\"\(base)privacy/\""])
    var site = site()
    site.editions[1] = edition(french, site.editions[1].pages + [page("parking", in: french)])
    let text = try #require(rendered(site)["fr/parking/index.html"])
    #expect(
      text.pieces(from: "<link rel=\"alternate\" hreflang=\"", to: ">") == ["fr\" href=\"\(base)fr/parking/\""])
  }

  @Test func aSiteOfOneLanguageNamesNoOther() {
    var site = site()
    site.settings.languages = [english]
    site.editions = [site.editions[0]]
    let files = rendered(site)
    #expect(files.values.allSatisfy { !$0.contains("hreflang") && !$0.contains("class=\"languages\"") })
  }

  @Test func onlyASampleSiteIsHiddenFromSearchEngines() throws {
    var site = site()
    #expect(documents.values.allSatisfy { $0.contains("<meta name=\"robots\" content=\"noindex\">") })
    site.settings.isSample = false
    let real = rendered(site)
    let hidden = real.filter { $0.value.contains("noindex") }
    #expect(Set(hidden.keys) == ["404.html", "fr/404.html", "old/privacy/index.html"])
    #expect(real.values.allSatisfy { !$0.contains("Unconfirmed") && !$0.contains(Phrases.english.frame.sampleNotice) })
  }

  @Test func anOldAddressLeadsToThePage() throws {
    let text = try #require(files["old/privacy/index.html"])
    #expect(text.contains("<meta http-equiv=\"refresh\" content=\"0; url=/ims/privacy/\">"))
    #expect(text.contains("<link rel=\"canonical\" href=\"https://alder.example/ims/privacy/\">"))
  }
}
