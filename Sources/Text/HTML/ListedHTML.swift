/// HTML around one list, with the list's items apart, so that they can be counted and joined with those of other lists.
public struct ListedHTML: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    /// From `<li>` to `</li>`.
    public var html: HTML
    /// Without any markup.
    public var text: String
    public var hasCitations: Bool

    public init(html: HTML, text: String, hasCitations: Bool = false) {
      self.html = html
      self.text = text
      self.hasCitations = hasCitations
    }
  }

  /// Up to and with the list's opening tag. All of the HTML if there is no list.
  public var before: HTML
  public var items: [Item]
  /// From the list's closing tag on.
  public var after: HTML

  public init(before: HTML, items: [Item] = [], after: HTML = HTML()) {
    self.before = before
    self.items = items
    self.after = after
  }

  public var html: HTML { items.reduce(before) { $0 + $1.html } + after }
  public var isEmpty: Bool { before.isEmpty && items.isEmpty && after.isEmpty }
}
