import FlyingFox
import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Listens on 127.0.0.1 only, so that other machines can't reach it.
public struct PreviewServer: Sendable {
  public let port: UInt16
  private let live: LiveSite
  private let socket: FlyingSocks.Socket

  /// Takes the first free port from `wanted` on; nil if twenty ports are taken.
  public init?(_ live: LiveSite, port wanted: UInt16) {
    for port in wanted...(wanted.addingReportingOverflow(19).overflow ? .max : wanted + 19) {
      guard let socket = listening(port) else { continue }
      self.port = port
      self.socket = socket
      self.live = live
      return
    }
    return nil
  }

  /// Serves until it is cancelled.
  public func run() async throws {
    let pool = HTTPServer.defaultPool()
    try await pool.prepare()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await answerClients(of: listener) }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(5))
          await live.tell()
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func answerClients(of listener: AsyncSocket) async throws {
    let handler = SiteHandler(live, port: port)
    let clients = Clients(limit: maximumClients)
    do {
      while true {
        do {
          let socket = try await listener.accept()
          await clients.add { await Connection(socket: socket, handler: handler).serve() }
        } catch SocketError.failed(_, let error, _) where !isLasting(error) {
          // Until there is room, the client waits in the operating system's queue.
          await clients.endOldest()
          try await Task.sleep(for: .milliseconds(50))
        }
      }
    } catch {
      await clients.endAll()
      throw error
    }
  }
}

/// Half of the files that the program may open; the rest is for reading the content.
private var maximumClients: Int { min(128, max(8, sysconf(CInt(_SC_OPEN_MAX)) / 2)) }

/// Whether the error comes from the listening socket itself, so that retrying is useless.
private func isLasting(_ error: CInt) -> Bool { [EBADF, EINVAL, ENOTSOCK, EOPNOTSUPP, EFAULT].contains(error) }

private func listening(_ port: UInt16) -> FlyingSocks.Socket? {
  guard let socket = try? FlyingSocks.Socket(domain: AF_INET) else { return nil }
  do {
    try socket.setValue(true, for: .localAddressReuse)
    #if canImport(Darwin)
      try socket.setValue(true, for: .noSIGPIPE)
    #endif
    try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
  } catch {
    try? socket.close()
    return nil
  }
  // FlyingSocks closes the socket itself on failure.
  return (try? socket.listen()).map { socket }
}
