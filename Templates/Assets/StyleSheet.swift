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
    bytes = Array(colours.utf8) + withoutComments(source)
    address = PageAddress("/assets/site.\(fingerprint(bytes)).css")
  }
}

/// Removes indentation and lines that are a comment, so that phones load less.
private func withoutComments(_ source: [UInt8]) -> [UInt8] {
  let lines = source.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
  let rules = lines.filter { !($0.starts(with: "/*".utf8) && $0.suffix(2).elementsEqual("*/".utf8)) }
  return Array(rules.joined(separator: [UInt8(ascii: "\n")]))
}

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
