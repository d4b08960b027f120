import ClinicSite
import Testing

@Suite struct ThemeTests {
  @Test(arguments: [Theme.standard.light, Theme.standard.dark])
  func textOfTheStandardThemeCanBeRead(palette: Palette) {
    let backgrounds = [
      ("paper", palette.paper), ("tint", palette.tint), ("accentTint", palette.accentTint),
      ("stopTint", palette.stopTint),
    ]
    let texts = [
      ("ink", palette.ink), ("inkSoft", palette.inkSoft), ("link", palette.link), ("linkHover", palette.linkHover),
    ]
    var pairs = texts.flatMap { text in
      backgrounds.map { background in ("\(text.0) on \(background.0)", text.1, background.1) }
    }
    pairs += [
      ("onField on field", palette.onField, palette.field),
      ("onFieldSoft on field", palette.onFieldSoft, palette.field),
      ("onStop on stop", palette.onStop, palette.stop), ("go on paper", palette.go, palette.paper),
    ]
    #expect(pairs.filter { $0.1.contrast(with: $0.2) < 4.5 }.map { "\($0.0): \($0.1.contrast(with: $0.2))" } == [])
  }

  @Test func aThemeIsMixedFromItsTwoColours() {
    let theme = Theme(brand: Colour(0x22, 0x33, 0x88), accent: Colour(0x99, 0x22, 0x44))
    #expect(theme.light.link == Colour(31, 48, 125))
    #expect(theme.light.mark == theme.accent)
    #expect(theme.light != Theme.standard.light)
    #expect(theme.dark != theme.light)
  }
}
