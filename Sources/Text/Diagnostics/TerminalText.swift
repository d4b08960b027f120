import TextModel

/// Text for a terminal or a log. Interpolated values, such as a path, can neither control the terminal nor start a new
/// line, which a CI service that reads the log might take for a command.
public struct TerminalText: ExpressibleByStringInterpolation, Sendable, Hashable {
  public let text: String

  public init(stringLiteral value: String) { text = value }

  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// For a report whose parts have already been made safe.
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

/// Replaces control characters, line ends and bidirectional overrides with U+FFFD.
public func printable(_ text: String) -> String { replacing(text) { $0.isSteering || $0.isLineEnd } }

/// Like `printable`, but keeps line ends, for report formats that can hold several lines.
public func printableLines(_ text: String) -> String { replacing(text, \.isSteering) }

private func replacing(_ text: String, _ isUnprintable: (Unicode.Scalar) -> Bool) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnprintable($0) ? "\u{FFFD}" : $0 }))
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { ["\n", "\r", "\u{2028}", "\u{2029}"].contains(self) }
}
