import FlyingFox

/// What a client asks, up to the empty line. A body is never read: the preview can be read only.
struct RequestHead {
  /// Browsers send a tenth of it.
  static let maximumSize = 16 << 10

  var request: HTTPRequest
  /// Whether the client waits for another answer on this connection.
  var isFollowed: Bool

  /// Nil for what is not HTTP/1.
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

/// Takes heads out of what a client sends, wherever it is cut.
struct RequestReader {
  private var waiting: [UInt8] = []
  /// How many of those hold no end of a head.
  private var seen = 0

  var hasBegun: Bool { !waiting.isEmpty }
  var isFull: Bool { waiting.count >= RequestHead.maximumSize }

  mutating func receive(_ bytes: [UInt8]) {
    waiting += bytes
    // Empty lines may come before a request, says RFC 9112.
    if seen == 0 { waiting.removeFirst(waiting.prefix { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }.count) }
  }

  /// The lines of a whole head; nil until the empty line after it is there.
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
