/// A link that a clinic adds to the footer of every page.
public struct FooterLink: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    case page(PageAddress, file: String, fragment: String?)
    case external(String)
  }

  public var text: LocalizedText
  /// A target for each language of the site.
  public var targets: [Language: Target]
  /// The destination as written in site.yml.
  public var destination: String

  public init(text: LocalizedText, targets: [Language: Target], destination: String) {
    self.text = text
    self.targets = targets
    self.destination = destination
  }
}
