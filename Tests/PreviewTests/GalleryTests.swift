import ContentLoading
import FlyingFox
import Foundation
import Testing

@testable import Preview

@Suite struct GalleryTests {
  private func handler(_ files: [String: String] = sample) async throws -> SiteHandler {
    let live = try liveSite(.memory(files))
    await live.rebuild()
    return SiteHandler(live, port: 8080)
  }

  private func text(_ response: HTTPResponse) async throws -> String {
    String(decoding: try await response.bodyData, as: UTF8.self)
  }

  @Test(arguments: [
    ("/-/components/", 200, "text/html; charset=utf-8"),
    ("/-/components/care-card/", 200, "text/html; charset=utf-8"),
    ("/-/components/care-card/emergency/fr/", 200, "text/html; charset=utf-8"),
    ("/-/components/gallery.css", 200, "text/css; charset=utf-8"),
    ("/-/components/example.css", 200, "text/css; charset=utf-8"),
    ("/-/components/gallery.js", 200, "text/javascript; charset=utf-8"),
    ("/-/components", 302, "text/plain; charset=utf-8"),
    ("/-/components/care-card", 404, "text/plain; charset=utf-8"),
    ("/-/components/nothing/", 404, "text/plain; charset=utf-8"),
    ("/-/components/care-card/emergency/de/", 404, "text/plain; charset=utf-8"),
    ("/-/components/care-card/emergency/fr/more/", 404, "text/plain; charset=utf-8"),
  ])
  func everyAddressHasItsStatusAndType(path: String, status: Int, type: String) async throws {
    let response = try await handler().handleRequest(request(path))
    #expect(response.statusCode.code == status)
    #expect(response.headers[.contentType] == type)
  }

  @Test(
    arguments: ["https://clinic.example/", "https://clinic.example/ims/"], ["care-card/call-us", "sheet-end/foot"])
  func theStyleSheetOfAnExampleIsTheServedOneWithItsLook(baseURL: String, example: String) async throws {
    var files = sample
    files["site.yml"] = sample["site.yml"]?.replacingOccurrences(of: "https://clinic.example/", with: baseURL)
    let handler = try await handler(files)
    let page = try await text(handler.handleRequest(request("/-/components/\(example)/fr/?look=dark")))
    let link = try #require(page.firstMatch(of: #/href="([^"]*assets/[^"]*\.css)\?look=dark"/#)?.1)
    let plain = await handler.handleRequest(request(String(link)))
    let dark = await handler.handleRequest(request(link + "?look=print"))
    #expect(plain.statusCode == .ok)
    #expect(try await text(plain).contains("@media print") == text(dark).contains("@media screen"))
    #expect(try await text(plain) == text(handler.handleRequest(request(link + "?look=odd"))))
  }

  @Test func theViewIsKeptInEveryLinkAndChangedOneThingAtATime() throws {
    let view = GalleryView([HTTPRequest.QueryItem(name: "look", value: "dark"), .init(name: "width", value: "320")])
    #expect(view.query == "?look=dark&width=320")
    #expect(view.with(\.look, nil).query == "?width=320")
    #expect(view.with(\.isNarrow, false).with(\.language, .init("fr")).query == "?look=dark&language=fr")
    #expect(GalleryView([.init(name: "look", value: "odd"), .init(name: "language", value: "de")]).query == "")
  }

  @Test func aPageOfTheGalleryReloadsAsAnyOther() async throws {
    let page = try await text(handler().handleRequest(request("/-/components/care-card/")))
    #expect(page.contains("<script src=\"/-/preview.js\" data-events=\"/-/events\" data-revision=\"7-1\""))
  }

  @Test func beforeTheFirstGoodBuildItWaits() async throws {
    let handler = try await handler(["site.yml": "name: \n"])
    #expect(await handler.handleRequest(request("/-/components/")).statusCode.code == 503)
  }
}
