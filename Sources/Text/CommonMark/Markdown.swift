import TextModel

/// Parses Markdown and renders it in one walk. `environment` answers for everything outside the text: other pages,
/// images, references.
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
  /// Straight quotes, `--`, `---` and `...` become typographic ones.
  public var smartPunctuation: Bool

  /// Heading ids, callouts, citations, figures and resolved links, and what they forbid. Without them the output is
  /// cmark's own, in safe mode.
  public var additions: Additions?

  public struct Additions: Sendable {
    /// What may stand in `> [!MARKER]`.
    public var calloutMarkers: [String]

    /// Render nothing but callouts of this marker, without ids inside: for including one in another page.
    public var onlyCallout: String?

    /// Whether marks of direction are a part of the language.
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

/// What the renderer asks while it walks. An answer that is a failure has been reported by whoever gives it.
public protocol MarkdownEnvironment {
  mutating func link(to destination: String, at position: SourcePosition) -> ResolvedLink
  mutating func image(at source: String, position: SourcePosition) -> ResolvedImage?

  /// The number of a reference in order of first use, and which mention of it this is, both from 1.
  mutating func citation(of key: String, at position: SourcePosition) -> CitationMention?

  /// The one callout of that kind on another page, with the file that it was taken from.
  mutating func callout(_ marker: String, from destination: String, at position: SourcePosition) -> MarkdownCallout?
}

public struct ResolvedLink: Sendable {
  /// Without one the text is shown and the link left out.
  public var href: String?
  public var target: LinkTarget

  public init(href: String?, target: LinkTarget) {
    self.href = href
    self.target = target
  }

  /// Whether it leads to another website.
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
