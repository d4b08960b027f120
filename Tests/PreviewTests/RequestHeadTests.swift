import FlyingFox
import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private func heads(_ pieces: String...) -> [String] {
    var reader = RequestReader()
    return pieces.flatMap { piece in
      reader.receive(Array(piece.utf8))
      var heads: [String] = []
      while let head = reader.next() { heads.append(String(decoding: head, as: UTF8.self)) }
      return heads
    }
  }

  @Test func aHeadEndsAtItsEmptyLineWhereverItIsCut() {
    let text = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    #expect(heads(text) == ["GET / HTTP/1.1\r\nHost: a\r\n"])
    for cut in 0...text.utf8.count {
      let index = text.utf8.index(text.utf8.startIndex, offsetBy: cut)
      let pieces = (String(text.utf8[..<index]) ?? "", String(text.utf8[index...]) ?? "")
      #expect(heads(pieces.0, pieces.1) == ["GET / HTTP/1.1\r\nHost: a\r\n"])
    }
    #expect(heads("GET / HTTP/1.1\nHost: a\n\n") == ["GET / HTTP/1.1\nHost: a\n"])
    #expect(heads("\r\n\nA\r\n\r\n\r\nB\r\n\r\nC\r\n") == ["A\r\n", "B\r\n"])
  }

  @Test func whatABrowserAsksIsRead() throws {
    let text = "GET /a%20b/?look=dark HTTP/1.1\r\nhost:  127.0.0.1:8080 \r\nAccept: a\r\nAccept: b\r\nEmpty:\r\n"
    let head = try #require(RequestHead(Array(text.utf8)))
    #expect(head.request.method == .GET)
    #expect(head.request.target.rawValue == "/a%20b/?look=dark")
    #expect(head.request.query.map(\.name) == ["look"] && head.request.query.map(\.value) == ["dark"])
    #expect(
      head.request.headers.map { "\($0.key.rawValue.lowercased()): \($0.value)" }.sorted()
        == ["accept: a", "accept: b", "empty: ", "host: 127.0.0.1:8080"])
    #expect(head.isFollowed)
  }

  @Test(arguments: [
    "GET / HTTP/1.0\r\n", "GET / HTTP/1.1\r\nConnection: Close\r\n", "GET / HTTP/1.1\r\nConnection: te, close\r\n",
    "POST / HTTP/1.1\r\nContent-Length: 3\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n",
  ])
  func afterABodyOrAGoodbyeNothingFollows(text: String) throws {
    #expect(try #require(RequestHead(Array(text.utf8))).isFollowed == false)
  }

  @Test(arguments: [
    "", "\r\n", "GET\r\n", "GET /\r\n", "GET / HTTP/2.0\r\n", "GET  / HTTP/1.1\r\n", "GET / a HTTP/1.1\r\n",
    "GET / HTTP/1.1\r\nHost\r\n", "GET / HTTP/1.1\r\n: a\r\n", "GET / HTTP/1.1\r\nHost : a\r\n",
    "GET / HTTP/1.1\r\nA: b\r\n c\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
  ])
  func whatIsNoRequestIsNone(text: String) {
    #expect(RequestHead(Array(text.utf8)) == nil)
  }

  @Test func bytesThatAreNoTextAreNoRequest() {
    #expect(RequestHead(Array("GET /".utf8) + [0xFF] + Array(" HTTP/1.1\r\n".utf8)) == nil)
  }
}
