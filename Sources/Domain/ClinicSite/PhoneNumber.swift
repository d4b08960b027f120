/// A ten-digit North American number.
public struct PhoneNumber: Sendable, Hashable {
  public let digits: String
  public let extensionNumber: String?

  /// Reads `613-555-0101`, `(613) 555-0101`, `+1 613 555 0101`, each also with `ext. 12`.
  public init?(_ text: String) {
    var parts = text.lowercased().split(separator: "ext", maxSplits: 1, omittingEmptySubsequences: false)[...]
    let written = parts.popFirst() ?? ""
    let number = written.hasPrefix("+1") ? written.dropFirst() : written
    guard number.allSatisfy({ $0.isASCII && ($0.isNumber || " -.()".contains($0)) }) else { return nil }
    var digits = number.filter(\.isNumber)
    if digits.count == 11, digits.first == "1" { digits.removeFirst() }
    guard digits.count == 10, !digits.hasPrefix("0"), !digits.hasPrefix("1"),
      let exchange = digits.dropFirst(3).first, exchange != "0", exchange != "1"
    else { return nil }
    self.digits = digits
    if let suffix = parts.popFirst() {
      let trimmed = suffix.drop { $0 == "." || $0 == " " }
      guard !trimmed.isEmpty, trimmed.count <= 6, trimmed.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      extensionNumber = String(trimmed)
    } else {
      extensionNumber = nil
    }
  }

  /// `613-555-0101 ext. 12`
  public var display: String { grouped + (extensionNumber.map { " ext. " + $0 } ?? "") }

  /// `tel:+1-613-555-0101;ext=12`
  public var url: String { "tel:+1-" + grouped + (extensionNumber.map { ";ext=" + $0 } ?? "") }

  private var grouped: String {
    [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.suffix(4)].joined(separator: "-")
  }
}

/// A number that anyone can dial: 911, 811, or an ordinary number.
public enum ServiceNumber: Sendable, Hashable {
  case short(String)
  case phone(PhoneNumber)

  public init?(_ text: String) {
    if ServiceNumber.isShort(text) {
      self = .short(text)
    } else if let phone = PhoneNumber(text) {
      self = .phone(phone)
    } else {
      return nil
    }
  }

  /// Reads a link's form: `tel:613-555-0100`, `tel:+1-613-555-0100;ext=12`, `tel:911`.
  public init?(url: String) {
    let parts = url.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "tel" else { return nil }
    self.init(String(parts[1]).replacing(";ext=", with: " ext. "))
  }

  /// The three-digit numbers of the North American numbering plan, and 112, which every mobile phone knows.
  private static func isShort(_ text: String) -> Bool {
    text == "988" || text == "112"
      || (text.utf8.count == 3 && text.hasSuffix("11") && "23456789".contains(text.prefix(1)))
  }

  public var display: String {
    switch self {
    case .short(let number): number
    case .phone(let phone): phone.display
    }
  }

  public var url: String {
    switch self {
    case .short(let number): "tel:" + number
    case .phone(let phone): phone.url
    }
  }
}
