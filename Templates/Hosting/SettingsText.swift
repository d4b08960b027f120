// Content in the settings files of servers: each of these functions is the only way for it into that place.

/// A comment ends with its line, in nginx's grammar and in Caddy's; Caddy also puts the machine's own values in the
/// place of names in braces.
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

/// One word of nginx's settings. A dollar sign would begin a variable, and nothing makes it a letter.
func nginxValue(_ text: String) -> String { isPlain(text) ? text : quoted(text.filter { $0 != "$" }) }

/// One word of a Caddyfile. Braces would be a name.
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
