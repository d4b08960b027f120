/// A page's path relative to the site's base URL: `/conditions/tennis-elbow/`.
public struct PageAddress: Sendable, Hashable, Comparable {
  public var path: String

  public init(_ path: String) { self.path = path }

  public static func < (left: Self, right: Self) -> Bool { left.path < right.path }
}

/// The URL that the site is published at: `https://clinic.example/ims/`.
public struct BaseURL: Sendable, Hashable {
  /// `https://clinic.example`
  public let origin: String
  /// Begins and ends with a slash.
  public let path: String

  public init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard isHost(host), !rest.contains(where: { $0 == "?" || $0 == "#" || $0 == "@" || $0.isWhitespace }) else {
      return nil
    }
    let path = rest.dropFirst(host.count)
    let segments = path.split(separator: "/")
    guard segments.allSatisfy({ $0 != "." && $0 != ".." && $0.utf8.allSatisfy(isPlain) }) else { return nil }
    origin = scheme + host
    self.path = "/" + segments.map { $0 + "/" }.joined()
  }

  /// For links within the site.
  public func href(_ address: PageAddress) -> String { path + address.path.dropFirst() }

  /// For use outside the site: canonical links and feeds.
  public func absolute(_ address: PageAddress) -> String { origin + href(address) }
}

/// Bytes that need no escaping in a URL, in a file name or in any server's settings.
private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
    true
  default: false
  }
}
