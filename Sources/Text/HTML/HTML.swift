/// Text that is safe to put in a page as it is.
///
/// Templates are multi-line literals. A literal's own characters come from source code alone (`StaticString`);
/// everything else enters through an interpolation that escapes it for the place where it stands.
public struct HTML: Sendable, Hashable {
  public var bytes: [UInt8]

  @inlinable public init() { bytes = [] }

  /// The one door for markup made at run time. Only for the Markdown renderer, which escapes for itself.
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
