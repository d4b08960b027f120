import ClinicSite
import Testing

@testable import Templates

/// Which colour the style sheet puts on which, by custom property, and the contrast needed: 7 for text, 3 for graphics
/// and borders.
private let pairs: [(front: String, ground: String, wanted: Double)] =
  ["ink", "ink-soft", "link", "link-hover"].flatMap { text in surfaces.map { (text, $0, 7) } }
  + surfaces.map { ("mark", $0, 3) }
  + [
    ("on-field", "field", 7), ("on-field-soft", "field", 7), ("on-stop", "stop", 7), ("on-focus", "focus", 7),
    ("go", "paper", 4.5), ("stop-line", "paper", 3), ("stop-line", "stop-tint", 3),
  ]

private let surfaces = ["paper", "tint", "accent-tint", "stop-tint"]

/// Thin lines between rows, which are not needed to understand the page.
private let decoration: Set = ["line"]

@Suite struct ContrastTests {
  @Test func everyColourOfTheStyleSheetIsMeasuredOrDecoration() {
    let sheet = String(decoding: StyleSources().site, as: UTF8.self)
    let used = Set(sheet.split(separator: "var(--").dropFirst().map { String($0.prefix { $0.isLetter || $0 == "-" }) })
    let measured = Set(pairs.flatMap { [$0.front, $0.ground] }).union(decoration)
    let palette = Set(variables(of: .standard).light.keys)
    #expect(palette == measured)
    #expect(palette.subtracting(used).subtracting(["on-focus", "focus"]) == [])
  }

  @Test(arguments: [
    Theme.standard, Theme(brand: Colour(0x5B, 0x2A, 0x73), accent: Colour(0x8A, 0x51, 0x00)),
    Theme(brand: .black, accent: .black),
  ])
  func aPublishedThemeCanBeRead(theme: Theme) {
    #expect(theme.readable == theme)
    #expect(failures(of: theme) == [])
  }

  /// Every theme that is accepted is readable, and so is the correction offered for one that is refused.
  @Test func themesAtRandomCanBeReadOrAreMended() {
    var random = SplitMix(state: 7)
    var accepted = 0
    for _ in 0..<1200 {
      let theme = Theme(brand: random.colour(), accent: random.colour())
      let mended = theme.readable
      if mended == theme { accepted += 1 }
      #expect(mended.readable == mended, "\(theme)")
      #expect(failures(of: mended) == [], "\(theme)")
    }
    #expect(accepted >= 200)
  }
}

private func failures(of theme: Theme) -> [String] {
  let schemes = variables(of: theme)
  let icon = ["light", "dark"].compactMap { scheme -> String? in
    let field = scheme == "light" ? theme.light.field : theme.dark.field
    return theme.dark.mark.contrast(with: field) < 3 ? "\(scheme): the icon's strand on field" : nil
  }
  return [("light", schemes.light), ("dark", schemes.dark)].flatMap { scheme, colours in
    pairs.compactMap { pair -> String? in
      guard let front = colours[pair.front], let ground = colours[pair.ground] else { return "\(scheme): \(pair)" }
      let ratio = front.contrast(with: ground)
      return ratio < pair.wanted ? "\(scheme): \(pair.front) on \(pair.ground) is \(ratio)" : nil
    }
  } + icon
}

/// Parsed from the style sheet that browsers get.
private func variables(of theme: Theme) -> (light: [String: Colour], dark: [String: Colour]) {
  let sheet = String(decoding: StyleSheet(theme).bytes, as: UTF8.self)
  let fixed = colours(in: sheet.drop { $0 != "\n" }.split(separator: "@layer base").first ?? "")
  let schemes = sheet.prefix { $0 != "\n" }.split(separator: "@media")
  let both = schemes.map { colours(in: $0).merging(fixed) { own, _ in own } }
  return (both.first ?? [:], both.last ?? [:])
}

private func colours(in text: some StringProtocol) -> [String: Colour] {
  let declarations = text.split { $0 == ";" || $0 == "{" || $0 == "}" }
  return declarations.reduce(into: [:]) { colours, declaration in
    let parts = declaration.split(separator: ":").map { $0.trimmingPrefix { $0.isWhitespace } }
    guard parts.count == 2, parts[0].hasPrefix("--"), let colour = Colour(hexadecimal: String(parts[1])) else { return }
    colours[String(parts[0].dropFirst(2))] = colour
  }
}

/// Random colours that are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func colour() -> Colour {
    let bits = next()
    return Colour(
      UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits >> 16))
  }
}
