import ClinicSite
import Testing

@Suite struct ThemeTests {
  @Test func aThemeIsMixedFromItsTwoColours() {
    let theme = Theme(brand: Colour(0x22, 0x33, 0x88), accent: Colour(0x99, 0x22, 0x44))
    #expect(theme.light.link == Colour(31, 48, 125))
    #expect(theme.light.mark == theme.accent)
    #expect(theme.light != Theme.standard.light)
    #expect(theme.dark != theme.light)
  }

  @Test func aColourThatCanBeReadIsLeftAsItIs() {
    #expect(Theme.standard.readable == .standard)
    #expect(Theme.standard.light.mark == Theme.standard.accent)
  }

  /// The clinic's colour must stay recognisable, so no more black than necessary is added.
  @Test func aColourThatIsTooPaleIsDarkenedNoFurtherThanNeeded() {
    let mended = Theme(brand: Colour(0x7F, 0xC8, 0xCA), accent: Theme.standard.accent).readable
    #expect(mended == Theme(brand: Colour(0x4C, 0x78, 0x79), accent: Theme.standard.accent))
    #expect((Theme.brandContrast..<4.7).contains(mended.brand.contrast(with: mended.paper)))
  }
}
