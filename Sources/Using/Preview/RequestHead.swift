import FlyingFox

/// A request up to the empty line. The preview is read-only, so request bodies are never read.
struct RequestHead {
  /// In bytes; ten times what browsers send.
  static let maximumSize = 16 << 10

  var request: HTTPRequest
  /// Whether the connection stays open for another request.
  var isFollowed: Bool

  /// Nil if it is not a valid HTTP/1 request.
  init?(_ bytes: some Collection<UInt8>) {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
      String(validating: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
    }[...]
    guard let words = lines.popFirst()??.split(separator: " ", omittingEmptySubsequences: false), words.count == 3,
      ["HTTP/1.0", "HTTP/1.1"].contains(words[2])
    else { return nil }
    var headers = HTTPHeaders()
    for line in lines {
      guard let line, let colon = line.firstIndex(of: ":"), isName(line[..<colon]) else { return nil }
      headers.addValue(trimmed(line[line.index(after: colon)...]), for: HTTPHeader(String(line[..<colon])))
    }
    guard headers.values(for: .host).count <= 1 else { return nil }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    request = HTTPRequest(
      method: HTTPMethod(String(words[0])), version: HTTPVersion(String(words[2])),
      target: HTTPRequest.Target(path: target.first ?? "", query: target.count > 1 ? target[1] : ""),
      headers: headers, body: HTTPBodySequence())
    let hasBody = headers[.transferEncoding] != nil || headers[.contentLength] ?? "0" != "0"
    let leaves = headers.values(for: .connection).contains { $0.lowercased().contains("close") }
    isFollowed = words[2] == "HTTP/1.1" && !hasBody && !leaves
  }
}

private func isName(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
}

private func trimmed(_ text: Substring) -> String {
  let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
  let rest = text.drop(while: isBlank)
  return String(rest.lastIndex { !isBlank($0) }.map { rest[...$0] } ?? "")
}

/// Finds the request heads in received data, wherever the data is split.
struct RequestReader {
  private var waiting: [UInt8] = []
  /// How many of these bytes have been searched for the end of a head.
  private var seen = 0

  var hasBegun: Bool { !waiting.isEmpty }
  var isFull: Bool { waiting.count >= RequestHead.maximumSize }

  mutating func receive(_ bytes: [UInt8]) {
    waiting += bytes
    // RFC 9112 allows empty lines before a request.
    if seen == 0 { waiting.removeFirst(waiting.prefix { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }.count) }
  }

  /// A complete head; nil until its final empty line has arrived.
  mutating func next() -> [UInt8]? {
    while let end = waiting[seen...].firstIndex(of: UInt8(ascii: "\n")) {
      let isAfterReturn = end > 0 && waiting[end - 1] == UInt8(ascii: "\r")
      let before = end - (isAfterReturn ? 2 : 1)
      seen = end + 1
      guard before >= 0, waiting[before] == UInt8(ascii: "\n") else { continue }
      defer {
        waiting.removeFirst(end + 1)
        seen = 0
        receive([])
      }
      return Array(waiting[...before])
    }
    seen = waiting.count
    return nil
  }
}
