import HTML
import TextModel

/// The result of rendering a Markdown text: the HTML in parts, and the data that rules and tables of contents need.
public struct MarkdownDocument: Sendable, Hashable {
  public var parts: [MarkdownPart] = []
  public var outline: [Heading] = []
  /// The ids of all headings and callouts.
  public var identifiers: Set<String> = []
  public var blocks = TextBlocks()
  public var problems: [MarkdownProblem] = []

  public init() {}
}

public enum MarkdownPart: Sendable, Hashable {
  /// `hasSections` tells whether there is a level-2 heading in it.
  case prose(HTML, hasSections: Bool = false)
  case callout(MarkdownCallout)
}

/// A block quote that begins with `[!MARKER]`.
public struct MarkdownCallout: Sendable, Hashable {
  public var marker: String
  public var identifier: String
  /// The text after the marker; may be empty.
  public var heading: HTML
  public var body: ListedHTML
  /// The body's text without any markup, its blocks joined by spaces.
  public var text: String
  public var position: SourcePosition
  /// For `> [!MARKER](page.md)`: the file that the callout comes from.
  public var includedFrom: String?
}

public struct MarkdownProblem: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case rawHTML, comment, table, levelOneHeading
    case unknownCallout(String), nestedCallout(String), emptyCallout(String)
    case adjoiningCallout(String), textBesideInclusion(String)
    case malformedCitation(String), citationInLink
    case missingDescription
    /// A character that is refused even when it is written as a character reference.
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
