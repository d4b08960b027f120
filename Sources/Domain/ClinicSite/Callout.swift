import HTML
import TextModel

/// A box on a page or a sheet.
public struct Callout: Sendable, Hashable {
  /// The raw value is the marker: `> [!SAME-DAY]`.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case `do` = "DO"
    case doNot = "DONT"
    case callUs = "CALL-US"
    case sameDay = "SAME-DAY"
    case emergencyDepartment = "ED-NOW"
    case emergency = "EMERGENCY"
    case note = "NOTE"

    /// The kinds that say how soon a person needs help, the fastest first.
    public static let urgent: [Kind] = [.emergency, .emergencyDepartment, .sameDay]

    public var isUrgent: Bool { Kind.urgent.contains(self) }
  }

  /// What one page says in a box. A box that joins those of several pages has one for each.
  public struct Part: Sendable, Hashable {
    public var body: ListedHTML
    /// The body as plain text.
    public var text: String
    /// The file that it is included from; nil if it is the page's own.
    public var includedFrom: String?
    /// Where the page has it, or includes it.
    public var position: SourcePosition

    public init(
      body: ListedHTML, text: String = "", includedFrom: String? = nil,
      position: SourcePosition = SourcePosition(line: 1, byteColumn: 1)
    ) {
      self.body = body
      self.text = text
      self.includedFrom = includedFrom
      self.position = position
    }
  }

  public var kind: Kind
  public var identifier: String
  /// Empty if the template supplies the heading.
  public var heading: HTML
  /// Never empty.
  public var parts: [Part]
  /// The files whose boxes are in it, even if all their signs are in another part.
  public var inclusions: [String]

  public init(kind: Kind, identifier: String, heading: HTML, parts: [Part]) {
    self.kind = kind
    self.identifier = identifier
    self.heading = heading
    self.parts = parts
    inclusions = parts.compactMap(\.includedFrom)
  }

  public var items: [ListedHTML.Item] { parts.flatMap(\.body.items) }
  /// Whether the page says some of it itself.
  public var isOwn: Bool { parts.contains { $0.includedFrom == nil } }
}
