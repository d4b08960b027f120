import TextModel

/// Parses Markdown and renders it in one pass. `environment` supplies what is outside the text: other pages, images and
/// references.
public func renderMarkdown<Environment: MarkdownEnvironment>(
  _ text: ArraySlice<UInt8>, options: MarkdownOptions, environment: inout Environment
) -> MarkdownDocument {
  text.withUnsafeBufferPointer { text in
    let tree = MarkdownTree(parsing: text, smartPunctuation: options.smartPunctuation)
    var renderer = Renderer(source: MarkdownSource(text), options: options, environment: environment)
    tree.walk { renderer.visit($0, isEntering: $1) }
    environment = renderer.environment
    return renderer.finish()
  }
}

public struct MarkdownOptions: Sendable {
  /// Turns straight quotes, `--`, `---` and `...` into typographic ones.
  public var smartPunctuation: Bool

  /// Bedside's extensions to CommonMark: heading ids, callouts, citations, figures and resolved links, and their
  /// errors. If nil, the output is exactly cmark's in safe mode.
  public var additions: Additions?

  public struct Additions: Sendable {
    /// The markers allowed in `> [!MARKER]`.
    public var calloutMarkers: [String]

    /// Renders only callouts with this marker, without ids inside them, for inclusion in another page.
    public var onlyCallout: String?

    /// Whether the language is written from right to left, so that direction marks are allowed.
    public var isRightToLeft: Bool

    public init(calloutMarkers: [String], isRightToLeft: Bool = false, onlyCallout: String? = nil) {
      self.calloutMarkers = calloutMarkers
      self.isRightToLeft = isRightToLeft
      self.onlyCallout = onlyCallout
    }
  }

  public init(smartPunctuation: Bool, additions: Additions?) {
    self.smartPunctuation = smartPunctuation
    self.additions = additions
  }
}

/// Answers the renderer's questions about other files. It reports its own failures; the renderer does not.
public protocol MarkdownEnvironment {
  mutating func link(to destination: String, at position: SourcePosition) -> ResolvedLink
  mutating func image(at source: String, position: SourcePosition) -> ResolvedImage?

  /// The reference's number, in order of first use, and which mention of it this is; both count from 1.
  mutating func citation(of key: String, at position: SourcePosition) -> CitationMention?

  /// The only callout with that marker on another page, with the file that it comes from.
  mutating func callout(_ marker: String, from destination: String, at position: SourcePosition) -> MarkdownCallout?
}

public struct ResolvedLink: Sendable {
  /// If nil, only the link's text is shown.
  public var href: String?
  public var target: LinkTarget

  public init(href: String?, target: LinkTarget) {
    self.href = href
    self.target = target
  }

  /// Whether the link leads to another website.
  var isExternal: Bool { if case .address(let address) = target { address.hasPrefix("https:") } else { false } }
}

public struct ResolvedImage: Sendable {
  public var source: String
  /// In CSS pixels.
  public var width: Int
  public var height: Int

  public init(source: String, width: Int, height: Int) {
    self.source = source
    self.width = width
    self.height = height
  }
}

public struct CitationMention: Sendable, Hashable {
  public var number: Int
  public var mention: Int

  public init(number: Int, mention: Int) {
    self.number = number
    self.mention = mention
  }
}
