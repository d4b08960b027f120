import ClinicSite

let contrastRule = Rule(
  .contrast, .error, summary: "Text in the clinic's colours that is hard to read",
  explanation: Explanation(
    why: """
      People with tired or ageing eyes read these pages, often outside and on a phone. Text must reach the contrast that
      WCAG 2.2 AA asks for, in the light and in the dark scheme. Bedside mixes all colours from the two of site.yml.
      """,
    bad: "colours: { brand: \"#7fc8ca\" }", good: "colours: { brand: \"#0b5c5e\" }"),
  .site { checked in
    let settings = checked.site.settings
    let schemes = [
      (name: "light", palette: settings.theme.light), (name: "dark", palette: settings.theme.dark),
    ]
    return ["brand", "accent"].flatMap { key in
      schemes.compactMap { scheme in
        let failing = pairs(of: scheme.palette).filter { $0.key == key && $0.ratio < $0.wanted }
        guard let worst = failing.min(by: { $0.ratio < $1.ratio }) else { return nil }
        return Finding(
          "\(worst.text) on \(worst.background) has a contrast of \(rounded(worst.ratio)) in the \(scheme.name) scheme",
          at: settings.locations["colours.\(key)"] ?? SourceLocation("site.yml", 1, 1),
          help: "WCAG AA wants at least \(rounded(worst.wanted)): choose a darker colour")
      }
    }
  })

/// Two colours that meet, and the colour of site.yml that decides them.
private struct Pair {
  var key: String
  var text: String
  var background: String
  var ratio: Double
  /// 4.5 for text, 3 for lines and marks.
  var wanted: Double

  init(_ key: String, _ text: String, _ one: Colour, _ background: String, _ other: Colour, wanted: Double = 4.5) {
    self.key = key
    self.text = text
    self.background = background
    self.wanted = wanted
    ratio = one.contrast(with: other)
  }
}

private func pairs(of palette: Palette) -> [Pair] {
  [
    Pair("brand", "a link", palette.link, "the page", palette.paper),
    Pair("brand", "a link", palette.link, "a tinted band", palette.tint),
    Pair("brand", "text", palette.ink, "the page", palette.paper),
    Pair("brand", "soft text", palette.inkSoft, "the page", palette.paper),
    Pair("brand", "text", palette.ink, "a tinted band", palette.tint),
    Pair("brand", "soft text", palette.inkSoft, "a tinted band", palette.tint),
    Pair("brand", "text", palette.onField, "the deep brand colour", palette.field),
    Pair("brand", "soft text", palette.onFieldSoft, "the deep brand colour", palette.field),
    Pair("accent", "a link under the pointer", palette.linkHover, "the page", palette.paper),
    Pair("accent", "text", palette.ink, "an accent-coloured note", palette.accentTint),
    Pair("accent", "a mark", palette.mark, "the page", palette.paper, wanted: 3),
  ]
}

/// Down to one decimal, so that a ratio that fails never reads like one that passes.
private func rounded(_ ratio: Double) -> String {
  let tenths = Int(ratio * 10)
  return "\(tenths / 10).\(tenths % 10)"
}
