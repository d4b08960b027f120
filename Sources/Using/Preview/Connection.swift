import FlyingFox
import FlyingSocks
import Foundation
import TimeLimit

/// One client connection, served until the client leaves, is too slow, or sends an invalid request.
struct Connection {
  /// Time limit for receiving a complete request head, and for sending each piece of a response.
  private static let patience = Duration.seconds(10)

  let socket: AsyncSocket
  let handler: any HTTPHandler

  /// Returns when the connection is closed.
  func serve() async {
    // A client that disconnects is not an error.
    try? await answerRequests()
    try? socket.close()
  }

  private func answerRequests() async throws {
    var reader = RequestReader()
    while true {
      if !reader.hasBegun {
        guard let bytes = try await within(Self.patience, { try await socket.read(atMost: 1 << 12) }) else { return }
        reader.receive(bytes)
      }
      guard let received = try await within(Self.patience, { [reader] in try await head(reader) }) else {
        return try await refuse(.requestTimeout, "The request did not come to its end.")
      }
      reader = received.reader
      guard let bytes = received.head else {
        return try await refuse(.requestHeaderFieldsTooLarge, "The request is longer than any of a browser.")
      }
      guard let head = RequestHead(bytes) else {
        return try await refuse(.badRequest, "This is no request of a browser.")
      }
      let response = try await handler.handleRequest(head.request)
      try await send(response, isLast: !head.isFollowed)
      if !head.isFollowed || response.isEndless { return await part() }
    }
  }

  /// The head is nil if it is too long.
  private func head(_ reader: RequestReader) async throws -> (head: [UInt8]?, reader: RequestReader) {
    var reader = reader
    while true {
      if let head = reader.next() { return (head, reader) }
      if reader.isFull { return (nil, reader) }
      reader.receive(try await socket.read(atMost: 1 << 12))
    }
  }

  private func refuse(_ status: HTTPStatusCode, _ sentence: String) async throws {
    let response = HTTPResponse(
      statusCode: status, headers: [.contentType: mediaType(of: ".txt")], body: Data("\(sentence)\n".utf8))
    try await send(response, isLast: true)
    await part()
  }

  private func send(_ response: HTTPResponse, isLast: Bool) async throws {
    guard case .httpBody(let body) = response.payload else { return }
    try await write(head(of: response, length: body.count, isLast: isLast))
    guard response.isEndless else {
      for try await piece in body { try await write(piece) }
      return
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for try await piece in body { try await write(piece) } }
      // An event stream's client sends nothing more, so this returns when the client disconnects.
      group.addTask { _ = try await socket.read(atMost: 1) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func head(of response: HTTPResponse, length: Int?, isLast: Bool) -> Data {
    var headers = response.headers
    if let length, headers[.contentLength] == nil { headers[.contentLength] = String(length) }
    if length == nil { headers[.transferEncoding] = "chunked" }
    if isLast { headers[.connection] = "close" }
    let lines = headers.map { "\($0.key.rawValue): \($0.value)\r\n" }.sorted()
    let status = response.statusCode
    return Data(("HTTP/1.1 \(status.code) \(status.phrase)\r\n" + lines.joined() + "\r\n").utf8)
  }

  private func write(_ piece: Data) async throws {
    guard try await within(Self.patience, { try await socket.write(piece) }) != nil else {
      throw SocketError.disconnected
    }
  }

  /// Closing while data is still arriving would make the operating system discard the response. So incoming data is
  /// read and discarded for up to a second.
  private func part() async {
    shutdown(socket.socket.file.rawValue, CInt(SHUT_WR))
    _ = try? await within(.seconds(1)) {
      var rest = 1 << 20
      while rest > 0 { rest -= try await socket.read(atMost: 1 << 12).count }
    }
  }
}

extension HTTPResponse {
  fileprivate var isEndless: Bool {
    if case .httpBody(let body) = payload { body.count == nil } else { false }
  }
}
