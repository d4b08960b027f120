/// One paragraph, heading, code block or image description as plain text, for rules that need the text as readers see
/// it.
public struct TextBlock: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case paragraph, heading(level: Int), calloutHeading, code, imageDescription
  }

  public var kind: Kind
  public var isListItem: Bool
  /// The marker of the callout that contains it.
  public var callout: String?
  /// The texts of all runs. A line break becomes a space, a citation nothing.
  public var text = ""
  public var runs: [TextRun] = []
  /// In order of offset. None is at the start of a run.
  public var shifts: [TextShift] = []
  public var links: [TextLink] = []
  public var citations: [TextCitation] = []
  public var position: SourcePosition

  public init(kind: Kind, isListItem: Bool, callout: String? = nil, position: SourcePosition) {
    self.kind = kind
    self.isListItem = isListItem
    self.callout = callout
    self.position = position
  }

  /// The source position of a byte of the text.
  public func position(ofOffset offset: Int) -> SourcePosition {
    guard let run = runs.last(atOrBefore: offset, \.range.lowerBound) ?? runs.first else { return position }
    let offset = min(max(offset, run.range.lowerBound), run.range.upperBound)
    var column: Int? = run.position.byteColumn + offset - run.range.lowerBound
    if let shift = shifts.last(atOrBefore: offset, \.offset), shift.offset > run.range.lowerBound {
      column = shift.byteColumn.map { $0 + offset - shift.offset }
    }
    return SourcePosition(line: run.position.line, byteColumn: column ?? run.position.byteColumn)
  }
}

/// A part of a block's text that is on one source line and has one style.
public struct TextRun: Sendable, Hashable {
  public enum Style: Sendable, Hashable { case plain, emphasis, strong, code, link }

  /// UTF-8 offsets in the block's text.
  public var range: Range<Int>
  public var style: Style
  public var position: SourcePosition

  public init(range: Range<Int>, style: Style, position: SourcePosition) {
    self.range = range
    self.style = style
    self.position = position
  }
}

/// From `offset` on, the text continues at `byteColumn` of the source line. Needed after anything whose source has
/// another length than its text, such as `&amp;`, `\*` or `--`.
public struct TextShift: Sendable, Hashable {
  /// UTF-8 offset in the block's text.
  public var offset: Int
  /// From 1; nil if text and source could not be matched up to the end of the run.
  public var byteColumn: Int?

  public init(offset: Int, byteColumn: Int?) {
    self.offset = offset
    self.byteColumn = byteColumn
  }
}

public struct TextLink: Sendable, Hashable {
  public var range: Range<Int>
  /// As written.
  public var destination: String
  public var target: LinkTarget
  public var position: SourcePosition

  public init(range: Range<Int>, destination: String, target: LinkTarget, position: SourcePosition) {
    self.range = range
    self.destination = destination
    self.target = target
    self.position = position
  }
}

public struct TextCitation: Sendable, Hashable {
  /// UTF-8 offset in the block's text.
  public var offset: Int
  public var key: String
  public var position: SourcePosition

  public init(offset: Int, key: String, position: SourcePosition) {
    self.offset = offset
    self.key = key
    self.position = position
  }
}

extension Array {
  /// The last element whose place is at most `offset`, in a list sorted by place.
  fileprivate func last(atOrBefore offset: Int, _ place: (Element) -> Int) -> Element? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
