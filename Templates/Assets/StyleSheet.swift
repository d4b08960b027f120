import ClinicSite
import SHA256

/// The site's style sheet: the theme's colours, then `site.css`. Its name, and that of the picture it uses, contain a
/// hash of the bytes, so that both can be cached indefinitely.
package struct StyleSheet: Sendable {
  package var address: PageAddress
  var bytes: [UInt8]
  var edge: (address: PageAddress, bytes: [UInt8])

  package init(_ theme: Theme, _ source: [UInt8] = StyleSources().site) {
    let picture = edgeImage(theme)
    let pictureName = "fibres.\(fingerprint(picture)).svg"
    edge = (PageAddress("/assets/" + pictureName), picture)
    let colours = """
      @layer tokens{:root{color-scheme:light dark;\(variables(theme.light))--fibres:url("\(pictureName)")}\
      @media(prefers-color-scheme:dark){:root{\(variables(theme.dark))}}}

      """
    bytes = Array(colours.utf8) + compact(source)
    address = PageAddress("/assets/site.\(fingerprint(bytes)).css")
  }
}

/// Removes indentation, lines that are a comment, and spaces after the marks `:`, `;`, `,` and around braces, so that
/// phones load less. No string of the style sheet has such a mark before a space.
private func compact(_ source: [UInt8]) -> [UInt8] {
  let space = UInt8(ascii: " ")
  let lines = source.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == space } }
  let rules = lines.filter { !($0.starts(with: "/*".utf8) && $0.suffix(2).elementsEqual("*/".utf8)) }
  var compact: [UInt8] = []
  for rule in rules {
    for (place, byte) in zip(rule.indices, rule) {
      let next = place + 1 < rule.endIndex ? rule[place + 1] : space
      if byte == space, marks.contains(compact.last ?? space) || braces.contains(next) { continue }
      compact.append(byte)
    }
    compact.append(UInt8(ascii: "\n"))
  }
  return compact
}

private let marks = Set(":;,{}".utf8)
private let braces = Set("{}".utf8)

/// A hash for the names of assets.
func fingerprint(_ bytes: [UInt8]) -> String { String(sha256(bytes).hex.prefix(10)) }

private func variables(_ palette: Palette) -> String {
  let colours: [(name: String, colour: Colour)] = [
    ("paper", palette.paper), ("ink", palette.ink), ("ink-soft", palette.inkSoft), ("line", palette.line),
    ("mark", palette.mark), ("link", palette.link), ("link-hover", palette.linkHover), ("tint", palette.tint),
    ("accent-tint", palette.accentTint), ("field", palette.field), ("on-field", palette.onField),
    ("on-field-soft", palette.onFieldSoft), ("go", palette.go), ("stop", palette.stop),
    ("stop-line", palette.stopLine), ("stop-tint", palette.stopTint), ("on-stop", palette.onStop),
  ]
  return colours.map { "--\($0.name):\($0.colour.hexadecimal);" }.joined()
}
