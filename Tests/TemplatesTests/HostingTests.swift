import ClinicSite
import Testing

@testable import Hosting
@testable import Templates

@Suite struct HostingTests {
  @Test func everyAliasHasALineForEachHostThatReadsRedirects() {
    var site = site()
    for place in site.editions.indices {
      for page in site.editions[place].pages.indices { site.editions[place].pages[page].aliases = [] }
    }
    #expect(rendered(site)["_redirects"] == nil)
    let page = site.editions[0].pages[0]
    site.editions[0].pages[0].aliases = [PageAddress("/before/")]
    let base = site.settings.baseURL
    let way = "\(base.href(PageAddress("/before/"))) \(base.href(page.address))"
    #expect(rendered(site)["_redirects"] == "\(way) 301!\n\(way) 301\n")
  }

  @Test func noFileIsMetByTwoRulesWithTheSameHeader() throws {
    let text = try #require(files["_headers"])
    var names: [[Substring]] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        names[names.count - 1].append(line.drop { $0 == " " }.prefix { $0 != ":" })
      } else {
        names.append([])
      }
    }
    #expect(names.first == HostingHeaders.everywhere.map { $0.name[...] })
    #expect(names.dropFirst().allSatisfy { $0 == ["Cache-Control"] })
    #expect(names.count == 1 + HostingHeaders.fingerprintedFolders.count)
  }

  @Test func thePolicyOfAServerAllowsWhatEveryPageAllowsItself() {
    let pages = [ContentSecurityPolicy.page, ContentSecurityPolicy.searchPage, ContentSecurityPolicy.handout]
    let allowed = pages.map { page in
      page.string.split(separator: "; ").filter { $0.hasPrefix("script-src ") || $0.hasPrefix("connect-src ") }
    }
    #expect(allowed == [[], ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"], []])
    let ofServer = contentSecurityPolicy.split(separator: "; ")
    #expect(ofServer.filter { allowed.joined().contains($0) } == Array(allowed.joined()))
    #expect(!contentSecurityPolicy.contains("default-src"))
  }
}
