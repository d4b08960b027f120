import HTML
import TextModel

/// A page's rendered text: prose and callouts in order, and the data that rules and lists need.
public struct Body: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    /// `hasSections` tells whether there is a level-2 heading in it.
    case prose(HTML, hasSections: Bool = false)
    case callout(Callout)
  }

  public var parts: [Part]
  public var outline: [Heading]
  public var blocks: TextBlocks
  /// In order of first use. A citation's number is its position here, from 1.
  public var references: [CitedReference]

  public init(
    parts: [Part] = [], outline: [Heading] = [], blocks: TextBlocks = TextBlocks(), references: [CitedReference] = []
  ) {
    self.parts = parts
    self.outline = outline
    self.blocks = blocks
    self.references = references
  }
}

extension Body {
  public var callouts: [Callout] {
    parts.compactMap { part in if case .callout(let callout) = part { callout } else { nil } }
  }
}

public struct CitedReference: Sendable, Hashable {
  public var reference: Reference
  /// How many times the page cites it.
  public var mentions: Int

  public init(reference: Reference, mentions: Int) {
    self.reference = reference
    self.mentions = mentions
  }
}
