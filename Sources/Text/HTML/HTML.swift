/// Markup that is safe to put in a page unchanged.
///
/// Templates are multi-line literals. A literal's own characters come from source code only (`StaticString`);
/// everything else comes in through an interpolation that escapes it for its context.
public struct HTML: Sendable, Hashable {
  public var bytes: [UInt8]

  @inlinable public init() { bytes = [] }

  /// The only way to create HTML from bytes at run time. Only for the Markdown renderer, which does its own escaping.
  @inlinable public init(renderedByCommonMark bytes: [UInt8]) { self.bytes = bytes }

  @inlinable public var isEmpty: Bool { bytes.isEmpty }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML: ExpressibleByStringInterpolation {
  @inlinable public init(stringLiteral literal: StaticString) {
    var interpolation = StringInterpolation(literalCapacity: literal.utf8CodeUnitCount, interpolationCount: 0)
    interpolation.appendLiteral(literal)
    self.init(stringInterpolation: interpolation)
  }

  @inlinable public init(stringInterpolation interpolation: StringInterpolation) {
    interpolation.context.requireEnd()
    bytes = interpolation.output
  }
}

extension HTML {
  @inlinable public static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.bytes.append(contentsOf: right.bytes)
    return sum
  }

  @inlinable public static func += (left: inout HTML, right: HTML) {
    left.bytes.append(contentsOf: right.bytes)
  }
}
