import Templates

/// Forces an example's colour scheme or print style, whatever the browser's settings are.
public enum Look: String, Sendable, CaseIterable {
  case light, dark, print

  /// Replaces the style sheet's media queries by fixed answers for this look, except those about the width. Print is
  /// always light, as in browsers.
  public func answering(_ styleSheet: [UInt8]) -> [UInt8] {
    let scheme = self == .dark ? "dark" : "light"
    let text = String(decoding: styleSheet, as: UTF8.self)
      .replacing("color-scheme:light dark", with: "color-scheme:\(scheme)")
    let pieces = text.split(separator: "@media", omittingEmptySubsequences: false)
    // Without a `color-scheme`, SVG drawings in `<img>` would follow the browser's own scheme.
    let paper = self == .print ? ":root{color-scheme:light}\n" : ""
    let answered = pieces.dropFirst().map { piece in
      let query = piece.prefix { $0 != "{" }
      return answer(String(query), scheme: scheme) + piece.dropFirst(query.count)
    }
    return Array(([paper + String(pieces.first ?? "")] + answered).joined(separator: "@media").utf8)
  }

  /// Replaces a condition by one that is always or never true on a screen, so that `not`, `and` and lists still work.
  private func answer(_ query: String, scheme: String) -> String {
    var query = query
    for asked in ["light", "dark"] {
      for colon in [": ", ":"] {
        query.replace("prefers-color-scheme\(colon)\(asked)", with: asked == scheme ? "width >= 0" : "width < 0")
      }
    }
    guard self == .print else { return query }
    // No browser has the media type `tty`, but all know it, so it never matches.
    return query.replacing("screen", with: "tty").replacing("print", with: "screen")
  }
}
