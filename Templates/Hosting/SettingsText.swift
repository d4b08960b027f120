// Escaping for server settings. Content must go through the function for its context.

/// Text for a comment. In nginx and Caddy a comment ends with its line; Caddy also replaces names in braces by
/// environment variables.
func settingsComment(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        let isText =
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || " .,:;'’&()+-–/".unicodeScalars.contains(scalar)
        return isText ? scalar : " "
      }))
}

/// One word of nginx settings. Dollar signs are removed, because they begin a variable and can't be escaped.
func nginxValue(_ text: String) -> String { isPlain(text) ? text : quoted(text.filter { $0 != "$" }) }

/// One word of a Caddyfile. Braces are removed, because they would enclose a placeholder.
func caddyValue(_ text: String) -> String {
  isPlain(text) ? text : quoted(text.filter { !"{}".contains($0) })
}

private func isPlain(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "+"):
        true
      default: false
      }
    }
}

private func quoted(_ text: String) -> String {
  let escaped = text.filter { !$0.isNewline }.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return "\"\(escaped)\""
}
