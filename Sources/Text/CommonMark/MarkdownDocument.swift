import HTML
import TextModel

/// What a Markdown text came to: the HTML in parts, and beside it what rules and tables of contents need.
public struct MarkdownDocument: Sendable, Hashable {
  public var parts: [MarkdownPart] = []
  public var outline: [Heading] = []
  /// Ids of all headings and callouts.
  public var identifiers: Set<String> = []
  public var blocks = TextBlocks()
  public var problems: [MarkdownProblem] = []

  public init() {}
}

public enum MarkdownPart: Sendable, Hashable {
  /// With whether a level-2 heading is in it.
  case prose(HTML, hasSections: Bool = false)
  case callout(MarkdownCallout)
}

/// A block quote that begins with `[!MARKER]`.
public struct MarkdownCallout: Sendable, Hashable {
  public var marker: String
  public var identifier: String
  /// The text behind the marker; may be empty.
  public var heading: HTML
  public var body: HTML
  /// The body's text without any markup, its blocks joined by spaces.
  public var text: String
  public var position: SourcePosition
  /// The file that it was taken from, for `> [!MARKER](page.md)`.
  public var includedFrom: String?
}

public struct MarkdownProblem: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case rawHTML, comment, table, levelOneHeading
    case unknownCallout(String), nestedCallout(String), emptyCallout(String)
    case adjoiningCallout(String), textBesideInclusion(String)
    case malformedCitation(String), citationInLink
    case missingDescription
    /// Spelled as a character reference, since no text has it as it is.
    case steeringCharacter(Unicode.Scalar)

    public var isAboutCallouts: Bool {
      switch self {
      case .unknownCallout, .nestedCallout, .emptyCallout, .adjoiningCallout, .textBesideInclusion: true
      default: false
      }
    }
  }

  public var kind: Kind
  public var position: SourcePosition
}
