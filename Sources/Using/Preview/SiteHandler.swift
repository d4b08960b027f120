import FlyingFox
import Foundation
import TemplateExamples
import Templates

/// Serves from memory, so no request can reach a file on disk.
public struct SiteHandler: HTTPHandler {
  let live: LiveSite
  /// The accepted values of `Host`. Others are refused, so that another website can't read the preview by DNS
  /// rebinding.
  let hosts: Set<String>

  public init(_ live: LiveSite, port: UInt16) {
    self.live = live
    hosts = Set(["127.0.0.1:\(port)", "localhost:\(port)"] + (port == 80 ? ["127.0.0.1", "localhost"] : []))
  }

  public func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard hosts.contains((request.headers[.host] ?? "").lowercased()) else {
      return answer(.misdirectedRequest, "The preview answers to 127.0.0.1 and localhost only.", to: request)
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = answer(.methodNotAllowed, "The preview can be read only.", to: request)
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    guard let path = requestedPath(request.target.path()) else {
      return answer(.badRequest, "This is no address of a page.", to: request)
    }
    switch path {
    case PreviewAddress.events where request.method == .GET:
      return HTTPResponse(
        statusCode: .ok, headers: headers(type: "text/event-stream"),
        body: HTTPBodySequence(from: StateEvents(states: await live.states())))
    case PreviewAddress.script:
      return respond(.ok, PackageResources.preview_js, type: mediaType(of: path), to: request)
    default:
      let state = await live.state
      if let file = state.site?.searchPath(path), let response = await searchFile(file, to: request) { return response }
      return page(path, of: state, to: request)
    }
  }

  private func searchFile(_ file: String, to request: HTTPRequest) async -> HTTPResponse? {
    do {
      return try await live.searchFile(file).map { respond(.ok, $0, type: mediaType(of: file), to: request) }
    } catch {
      return answer(
        .serviceUnavailable, "The pages can't be indexed for the search; the terminal says why.", to: request)
    }
  }

  private func page(_ path: String, of state: LiveState, to request: HTTPRequest) -> HTTPResponse {
    guard let site = state.site else {
      return respond(
        .serviceUnavailable, waitingPage(revision: state.revision), type: mediaType(of: ".html"), to: request)
    }
    if path.hasPrefix(GalleryAddress.index) { return gallery(path, of: state, site, to: request) }
    if path + "/" == GalleryAddress.index { return redirection(to: GalleryAddress.index, request) }
    guard path.hasPrefix(site.basePath) else {
      let isAbove = path == "/" || path + "/" == site.basePath
      return isAbove
        ? redirection(to: site.basePath, request)
        : answer(.notFound, "The site is at \(site.basePath).", to: request)
    }
    let name = String(path.dropFirst(site.basePath.count))
    let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    if let contents = site.files[file] {
      let bytes = bytes(contents(), of: file, state, site)
      return respond(
        .ok, file.hasSuffix(".css") ? styleSheet(bytes, request) : bytes, type: mediaType(of: file), to: request)
    }
    if site.files[file + "/index.html"] != nil { return redirection(to: site.basePath + file + "/", request) }
    guard let missing = site.notFoundPath(for: name), let contents = site.files[missing] else {
      return answer(.notFound, "There is no such page.", to: request)
    }
    return respond(.notFound, bytes(contents(), of: missing, state, site), type: mediaType(of: missing), to: request)
  }

  private func gallery(
    _ path: String, of state: LiveState, _ site: ServedSite, to request: HTTPRequest
  ) -> HTTPResponse {
    guard let file = site.gallery?.file(String(path.dropFirst(GalleryAddress.index.count)), request.query) else {
      return answer(.notFound, "The gallery has no such page.", to: request)
    }
    let contents =
      file.type == ".html" ? reloadingPage(file.contents, revision: state.revision, isDraft: false) : file.contents
    return respond(.ok, contents, type: mediaType(of: file.type), to: request)
  }

  /// Adapts a style sheet to the look that a gallery example asks for.
  private func styleSheet(_ contents: [UInt8], _ request: HTTPRequest) -> [UInt8] {
    request.query.first { $0.name == "look" }.flatMap { Look(rawValue: $0.value) }?.answering(contents) ?? contents
  }

  private func bytes(_ contents: [UInt8], of file: String, _ state: LiveState, _ site: ServedSite) -> [UInt8] {
    guard file.hasSuffix(".html") else { return contents }
    return reloadingPage(contents, revision: state.revision, isDraft: site.drafts.contains(file))
  }
}

private func respond(
  _ status: HTTPStatusCode, _ contents: [UInt8], type: String, to request: HTTPRequest
) -> HTTPResponse {
  var response = HTTPResponse(statusCode: status, headers: headers(type: type))
  var contents = contents[...]
  if status == .ok {
    response.headers[.acceptRanges] = "bytes"
    switch request.method == .GET ? ByteRange(request.headers[.range], size: contents.count) : .whole {
    case .whole: break
    case .part(let range):
      response.statusCode = .partialContent
      response.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(contents.count)"
      contents = contents[range]
    case .unsatisfiable:
      response.statusCode = .rangeNotSatisfiable
      response.headers[.contentRange] = "bytes */\(contents.count)"
      contents = []
    }
  }
  response.headers[.contentLength] = String(contents.count)
  if request.method != .HEAD {
    response.payload = .httpBody(HTTPBodySequence(data: Data(contents), suggestedBufferSize: 1 << 16))
  }
  return response
}

private func answer(_ status: HTTPStatusCode, _ sentence: String, to request: HTTPRequest) -> HTTPResponse {
  respond(status, Array("\(sentence)\n".utf8), type: mediaType(of: ".txt"), to: request)
}

private func redirection(to path: String, _ request: HTTPRequest) -> HTTPResponse {
  var response = answer(.found, "The page is at \(path).", to: request)
  response.headers[.location] = path
  return response
}

private func headers(type: String) -> HTTPHeaders {
  [.contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff"]
}
