import TextModel

/// Text for a terminal or a log. What is put into it, a path or a reason, can neither steer the terminal, nor begin a
/// line of its own, which a service that reads the log might take for a command.
public struct TerminalText: ExpressibleByStringInterpolation, Sendable, Hashable {
  public let text: String

  public init(stringLiteral value: String) { text = value }

  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// For a report whose parts were made safe one by one.
  public init(report: String) { text = report }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    public mutating func appendLiteral(_ literal: String) { text += literal }

    public mutating func appendInterpolation(_ value: TerminalText) { text += value.text }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += printable(value.description)
    }
  }
}

/// What steers a terminal, ends a line or changes the order of letters is shown as U+FFFD.
public func printable(_ text: String) -> String { replacing(text) { $0.isSteering || $0.isLineEnd } }

/// The same for text whose lines the format of a report keeps together.
public func printableLines(_ text: String) -> String { replacing(text, \.isSteering) }

private func replacing(_ text: String, _ isUnprintable: (Unicode.Scalar) -> Bool) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnprintable($0) ? "\u{FFFD}" : $0 }))
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { ["\n", "\r", "\u{2028}", "\u{2029}"].contains(self) }
}
