import Templates

/// How an example is looked at, whatever the browser's own settings are.
public enum Look: String, Sendable, CaseIterable {
  case light, dark, print

  /// The style sheet with its media queries answered for this look; those about the width stay questions. Paper is
  /// always light, as browsers print.
  public func answering(_ styleSheet: [UInt8]) -> [UInt8] {
    let scheme = self == .dark ? "dark" : "light"
    let text = String(decoding: styleSheet, as: UTF8.self)
      .replacing("color-scheme:light dark", with: "color-scheme:\(scheme)")
    let pieces = text.split(separator: "@media", omittingEmptySubsequences: false)
    // A style sheet that says nothing of schemes leaves drawings in `<img>` to the browser's own.
    let paper = self == .print ? ":root{color-scheme:light}\n" : ""
    let answered = pieces.dropFirst().map { piece in
      let query = piece.prefix { $0 != "{" }
      return answer(String(query), scheme: scheme) + piece.dropFirst(query.count)
    }
    return Array(([paper + String(pieces.first ?? "")] + answered).joined(separator: "@media").utf8)
  }

  /// Replaced by what is always true on a screen, or never; so `not`, `and` and lists keep their meaning.
  private func answer(_ query: String, scheme: String) -> String {
    var query = query
    for asked in ["light", "dark"] {
      for colon in [": ", ":"] {
        query.replace("prefers-color-scheme\(colon)\(asked)", with: asked == scheme ? "width >= 0" : "width < 0")
      }
    }
    guard self == .print else { return query }
    // `tty` is a type that every browser knows and none is.
    return query.replacing("screen", with: "tty").replacing("print", with: "screen")
  }
}
