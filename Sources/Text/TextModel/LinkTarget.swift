/// What a link leads to, resolved once, when it is read.
public enum LinkTarget: Sendable, Hashable {
  /// A file below the content folder, `en/conditions/sciatica.md`, and a heading in it.
  case file(String, fragment: String?)
  /// Outside of the site, as written: `https:`, `mailto:` or `tel:`.
  case address(String)
  /// It leads nowhere, and has been reported.
  case nowhere

  /// The content file, for a link within the site.
  public var file: String? { if case .file(let file, _) = self { file } else { nil } }
}
