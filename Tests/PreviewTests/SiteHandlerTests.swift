import ClinicSite
import ContentLoading
import FlyingFox
import Foundation
import Publishing
import Testing

@testable import Preview

@Suite struct SiteHandlerTests {
  private func handler(_ files: [String: String] = sample) async throws -> SiteHandler {
    let live = try liveSite(.memory(files))
    await live.rebuild()
    return SiteHandler(live, port: 8080)
  }

  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8"),
    ("/conditions/sciatica/", 200, "text/html; charset=utf-8"),
    ("/conditions/sciatica/index.html", 200, "text/html; charset=utf-8"),
    ("/conditions/sciatica/?from=mail", 200, "text/html; charset=utf-8"),
    ("/robots.txt", 200, "text/plain; charset=utf-8"),
    ("/sitemap.xml", 200, "application/xml; charset=utf-8"),
    ("/-/preview.js", 200, "text/javascript; charset=utf-8"),
    ("/nowhere/", 404, "text/html; charset=utf-8"),
    ("/%2e%2e/%2e%2e/etc/hostname", 400, "text/plain; charset=utf-8"),
    ("/../etc/hostname", 400, "text/plain; charset=utf-8"),
    ("/..%2f..%2fetc/hostname", 400, "text/plain; charset=utf-8"),
    ("/..%5c..%5cetc/hostname", 400, "text/plain; charset=utf-8"),
    ("/robots.txt%00.html", 400, "text/plain; charset=utf-8"),
    ("/%zz", 400, "text/plain; charset=utf-8"),
    ("/%ff", 400, "text/plain; charset=utf-8"),
  ])
  func everyAddressHasItsStatusAndType(path: String, status: Int, type: String) async throws {
    let response = try await handler().handleRequest(request(path))
    #expect(response.statusCode.code == status)
    #expect(response.headers[.contentType] == type)
    #expect(response.headers[.cacheControl] == "no-store")
    #expect(response.headers[HTTPHeader("X-Content-Type-Options")] == "nosniff")
  }

  @Test func aFolderWithoutItsSlashLeadsToThePage() async throws {
    let response = try await handler().handleRequest(request("/conditions/sciatica"))
    #expect(response.statusCode.code == 302)
    #expect(response.headers[.location] == "/conditions/sciatica/")
    let elsewhere = try await handler().handleRequest(request("//conditions/sciatica"))
    #expect(elsewhere.statusCode.code == 404)
  }

  @Test func aBasePathIsWhereTheSiteIs() async throws {
    var files = sample
    files["site.yml"] = sample["site.yml"]?.replacingOccurrences(of: ".example/", with: ".example/ims/")
    let handler = try await handler(files)
    let root = await handler.handleRequest(request("/"))
    #expect(root.statusCode.code == 302)
    #expect(root.headers[.location] == "/ims/")
    #expect(await handler.handleRequest(request("/ims/conditions/sciatica/")).statusCode.code == 200)
    #expect(await handler.handleRequest(request("/conditions/sciatica/")).statusCode.code == 404)
  }

  @Test func headHasTheHeadersOfGetAndNoBody() async throws {
    let handler = try await handler()
    let get = await handler.handleRequest(request("/"))
    let head = await handler.handleRequest(request("/", method: .HEAD))
    let (page, nothing) = (try await get.bodyData, try await head.bodyData)
    #expect(nothing.isEmpty)
    #expect(head.statusCode == get.statusCode)
    for header in [HTTPHeader.contentType, .contentLength, .cacheControl, .acceptRanges] {
      #expect(head.headers[header] == get.headers[header])
    }
    #expect(get.headers[.contentLength] == String(page.count))
  }

  @Test(
    arguments: [
      ("bytes=0-3", 206, "User", "bytes 0-3/"), ("bytes=-5", 206, ".xml\n", "bytes "),
      ("bytes=900000-", 416, "", "bytes */"), ("bytes=0-1,3-4", 200, nil, nil), ("lines=1-2", 200, nil, nil),
      ("bytes=5-2", 200, nil, nil),
    ] as [(String, Int, String?, String?)])
  func aRangeIsThatPartOfTheFile(range: String, status: Int, text: String?, contentRange: String?) async throws {
    let response = try await handler().handleRequest(request("/robots.txt", [.range: range]))
    let body = String(decoding: try await response.bodyData, as: UTF8.self)
    #expect(response.statusCode.code == status)
    if let text { #expect(body == text) }
    #expect(response.headers[.contentRange]?.hasPrefix(contentRange ?? "-") ?? (contentRange == nil))
    #expect(response.headers[.contentLength] == String(body.utf8.count))
  }

  @Test(arguments: [
    ("127.0.0.1:8080", 200), ("localhost:8080", 200), ("LOCALHOST:8080", 200), ("127.0.0.1", 421),
    ("localhost:8081", 421), ("clinic.example:8080", 421), ("localhost.clinic.example:8080", 421), ("", 421),
  ])
  func onlyThisMachinesOwnNamesAreAnswered(host: String, status: Int) async throws {
    let handler = try await handler()
    #expect(await handler.handleRequest(request("/", [.host: host])).statusCode.code == status)
    #expect(await handler.handleRequest(request("/-/events", [.host: host])).statusCode.code == status)
  }

  @Test(arguments: [HTTPMethod.POST, .PUT, .DELETE])
  func nothingCanBeChanged(method: HTTPMethod) async throws {
    let response = try await handler().handleRequest(request("/", method: method))
    #expect(response.statusCode.code == 405)
    #expect(response.headers[HTTPHeader("Allow")] == "GET, HEAD")
  }
}

func request(_ target: String, _ headers: [HTTPHeader: String] = [:], method: HTTPMethod = .GET) -> HTTPRequest {
  let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  return HTTPRequest(
    method: method, version: .http11,
    target: HTTPRequest.Target(path: parts[0], query: parts.count > 1 ? parts[1] : ""),
    headers: HTTPHeaders([.host: "127.0.0.1:8080"].merging(headers) { $1 }), body: HTTPBodySequence())
}
