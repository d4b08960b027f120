import HTML

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
  case prose(HTML)
  case callout(MarkdownCallout)
}

/// A block quote that begins with `[!MARKER]`.
public struct MarkdownCallout: Sendable, Hashable {
  public var marker: String
  public var identifier: String
  /// The text behind the marker; may be empty.
  public var heading: HTML
  public var body: HTML
  public var position: SourcePosition
  /// Where it was taken from, for `> [!MARKER](page.md)`.
  public var includedFrom: String?
}

public struct Heading: Sendable, Hashable {
  public var level: Int
  public var identifier: String
  public var text: String
  public var position: SourcePosition

  public init(level: Int, identifier: String, text: String, position: SourcePosition) {
    self.level = level
    self.identifier = identifier
    self.text = text
    self.position = position
  }
}

/// Line and column in bytes, both from 1, in the text that was parsed.
public struct SourcePosition: Sendable, Hashable {
  public var line: Int
  public var byteColumn: Int

  public init(line: Int, byteColumn: Int) {
    self.line = line
    self.byteColumn = byteColumn
  }
}

/// One paragraph, heading, code block or image description as plain text, for rules that read like a reader.
public struct TextBlock: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case paragraph, heading(level: Int), calloutHeading, code, imageDescription
  }

  public var kind: Kind
  public var isListItem: Bool
  /// The marker of the callout it stands in.
  public var callout: String?
  /// Runs joined; a line break is a space, a citation is nothing.
  public var text = ""
  public var runs: [TextRun] = []
  public var links: [TextLink] = []
  public var citations: [TextCitation] = []
  public var position: SourcePosition
}

/// A stretch of a block's text that stands on one source line in one style.
public struct TextRun: Sendable, Hashable {
  public enum Style: Sendable, Hashable { case plain, emphasis, strong, code, link }

  /// Offsets into the UTF-8 of the block's text.
  public var range: Range<Int>
  public var style: Style
  public var position: SourcePosition
}

public struct TextLink: Sendable, Hashable {
  public var range: Range<Int>
  public var destination: String
  public var position: SourcePosition
}

public struct TextCitation: Sendable, Hashable {
  /// Where in the block's text it stands.
  public var offset: Int
  public var key: String
  public var position: SourcePosition
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
