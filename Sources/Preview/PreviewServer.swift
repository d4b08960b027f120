import FlyingFox
import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Serves on 127.0.0.1, so that no other machine reaches it.
public struct PreviewServer: Sendable {
  public let port: UInt16
  private let server: HTTPServer

  /// Takes the first free port from the one that was asked for; nil when none of twenty is free.
  public init?(_ live: LiveSite, port wanted: UInt16) {
    let candidates = UInt(wanted)...min(UInt(wanted) + 19, UInt(UInt16.max))
    guard let port = candidates.lazy.map(UInt16.init).first(where: isFree),
      let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port)
    else { return nil }
    self.port = port
    server = HTTPServer(
      config: .init(address: address, logger: .disabled), handler: SiteHandler(live, port: port))
  }

  public func run() async throws { try await server.run() }
}

private func isFree(_ port: UInt16) -> Bool {
  do {
    let socket = try FlyingSocks.Socket(domain: AF_INET)
    defer { try? socket.close() }
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
    try socket.listen()
    return true
  } catch {
    return false
  }
}
