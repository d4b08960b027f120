import ClinicSite
import Diagnostics

extension RuleID {
  public static let contrast: RuleID = "contrast"
}

let contrastRule = Rule(
  .contrast, .error, summary: "Colours of the clinic that are hard to see",
  explanation: Explanation(
    why: """
      People with tired or ageing eyes read these pages, often outside and on a phone. The brand colour must reach the
      contrast that WCAG 2.2 AA asks of text, the accent that of marks and borders. Bedside mixes all other colours from
      these two, for the light and for the dark scheme, so that every text reaches 7.
      """,
    bad: "colours: { brand: \"#7fc8ca\" }", good: "colours: { brand: \"#0b5c5e\" }"),
  .site { checked in
    let theme = checked.site.settings.theme
    let readable = theme.readable
    let chosen = [
      ("brand", theme.brand, readable.brand, Theme.brandContrast),
      ("accent", theme.accent, readable.accent, Theme.accentContrast),
    ]
    return chosen.compactMap { key, colour, readable, wanted in
      if colour == readable { return nil }
      return Finding(
        "the \(key) colour \(colour.hexadecimal) on the page has a contrast of \(rounded(colour.contrast(with: theme.paper)))",
        at: checked.site.settings.locations["colours.\(key)"] ?? SourceLocation("site.yml", 1, 1),
        help: "at least \(rounded(wanted)) is wanted: use \"\(readable.hexadecimal)\", or a darker colour")
    }
  })

/// Rounds down to one decimal, so that a ratio that fails never looks like one that passes.
private func rounded(_ ratio: Double) -> String {
  let tenths = Int(ratio * 10)
  return "\(tenths / 10).\(tenths % 10)"
}
