/// What a link leads to, resolved once when the page is loaded.
public enum LinkTarget: Sendable, Hashable {
  /// A file in the content folder, such as `en/conditions/sciatica.md`, and perhaps a heading in it.
  case file(String, fragment: String?)
  /// An address outside the site, as written: `https:`, `mailto:` or `tel:`.
  case address(String)
  /// A broken link, which has been reported.
  case nowhere

  /// The content file, if the link stays within the site.
  public var file: String? { if case .file(let file, _) = self { file } else { nil } }
}
