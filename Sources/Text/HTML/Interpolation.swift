import JSON

extension HTML {
  /// The kinds of `\(…)` allowed in a template. Each checks that it suits its context, in release builds too.
  public struct StringInterpolation: StringInterpolationProtocol {
    @usableFromInline var output: [UInt8] = []
    @usableFromInline var context = MarkupContext()

    @inlinable public init(literalCapacity: Int, interpolationCount: Int) {
      output.reserveCapacity(literalCapacity &+ interpolationCount &* 32)
    }

    @inlinable public mutating func appendLiteral(_ literal: StaticString) {
      let bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
      context.advance(over: bytes)
      output.append(contentsOf: bytes)
    }

    @inlinable public mutating func appendInterpolation(_ text: String) {
      context.require(.text)
      appendEscaped(text, to: &output)
    }

    @inlinable public mutating func appendInterpolation(_ text: Substring) {
      appendInterpolation(String(text))
    }

    @inlinable public mutating func appendInterpolation(_ number: Int) {
      context.require(.text)
      output.append(contentsOf: String(number).utf8)
    }

    @inlinable public mutating func appendInterpolation(_ html: HTML) {
      context.require(.html)
      output.append(contentsOf: html.bytes)
    }

    /// A URL in `href`, `src` and the like. One with a scheme that is not on the allow-list becomes `about:invalid`.
    @inlinable public mutating func appendInterpolation(url: String) {
      context.require(.url)
      appendURL(url, to: &output)
    }

    /// A value inside `<script type="application/ld+json">`.
    public mutating func appendInterpolation(json: JSON) {
      context.require(.json)
      json.append(to: &output)
    }

    /// ` name="value"`, or nothing if the value is nil.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
      context.require(attribute: name, isURL: false)
      guard let value else { return }
      appendAttributeName(name)
      appendEscaped(value, to: &output)
      output.append(UInt8(ascii: "\""))
    }

    /// ` name="url"`, or nothing if the URL is nil.
    public mutating func appendInterpolation(attribute name: StaticString, url: String?) {
      context.require(attribute: name, isURL: true)
      guard let url else { return }
      appendAttributeName(name)
      appendURL(url, to: &output)
      output.append(UInt8(ascii: "\""))
    }

    private mutating func appendAttributeName(_ name: StaticString) {
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      output.append(contentsOf: "=\"".utf8)
    }

    @inlinable public mutating func appendInterpolation(
      if condition: Bool, _ then: @autoclosure () -> HTML, else otherwise: @autoclosure () -> HTML = HTML()
    ) {
      appendInterpolation(condition ? then() : otherwise())
    }

    @inlinable public mutating func appendInterpolation<Value>(with value: Value?, _ body: (Value) -> HTML) {
      context.require(.html)
      guard let value else { return }
      output.append(contentsOf: body(value).bytes)
    }

    @inlinable public mutating func appendInterpolation<Elements: Sequence>(
      for elements: Elements, separator: HTML = HTML(), _ body: (Elements.Element) -> HTML
    ) {
      context.require(.html)
      var isFirst = true
      for element in elements {
        if isFirst { isFirst = false } else { output.append(contentsOf: separator.bytes) }
        output.append(contentsOf: body(element).bytes)
      }
    }

    @available(
      *, unavailable,
      message: """
        only String, Int and HTML can be interpolated; write \\(with: optional, { … }) for an optional, \
        \\(for: list, { … }) for a list, \\(url:) for a URL, \\(json:) for JSON
        """
    )
    public mutating func appendInterpolation<Other>(_ other: Other) {}
  }
}
