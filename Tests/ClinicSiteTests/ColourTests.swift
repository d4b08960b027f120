import ClinicSite
import Testing

@Suite struct ColourTests {
  @Test func aColourIsReadAndWrittenInHexadecimal() {
    #expect(Colour(hexadecimal: "#0b5c5e") == Colour(0x0B, 0x5C, 0x5E))
    #expect(Colour(hexadecimal: "#0B5C5E")?.hexadecimal == "#0b5c5e")
    #expect(Colour(hexadecimal: "#aBc") == Colour(0xAA, 0xBB, 0xCC))
    #expect(Colour(0, 1, 255).hexadecimal == "#0001ff")
  }

  @Test(arguments: [
    "", "#", "0b5c5e", "#0b5c5", "#0b5c5e0", "#0b5c5ef0", "#abcd", "#ggg", "#-12", " #abc", "teal", "#ＡＢＣ", "#é12",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(Colour(hexadecimal: text) == nil)
  }

  /// The expected values are those of CSS `color-mix(in srgb, one share, two)`.
  @Test(arguments: [
    ("#ff0000", 0.5, "#0000ff", "#800080"), ("#ffffff", 0.25, "#000000", "#404040"),
    ("#0b5c5e", 0.22, "#0c0f10", "#0c2021"),
    ("#a8431a", 0.1, "#fffaf0", "#f6e8db"), ("#a8431a", 0.45, "#ffc9a8", "#d88d68"),
    ("#0b5c5e", 0.09, "#fefffd", "#e8f0ef"), ("#123456", 1, "#ffffff", "#123456"), ("#123456", 0, "#fedcba", "#fedcba"),
  ])
  func coloursMixAsInStyleSheets(one: String, share: Double, two: String, mixed: String) throws {
    let (one, two) = (try #require(Colour(hexadecimal: one)), try #require(Colour(hexadecimal: two)))
    #expect(one.mixed(share, with: two).hexadecimal == mixed)
  }

  @Test func contrastIsThatOfWCAG() throws {
    let (black, white) = (Colour(0, 0, 0), Colour.white)
    #expect(black.contrast(with: white) == 21)
    #expect(white.contrast(with: black) == 21)
    #expect(white.contrast(with: white) == 1)
    #expect(hundredths(try #require(Colour(hexadecimal: "#767676")).contrast(with: white)) == 454)
    #expect(hundredths(try #require(Colour(hexadecimal: "#777777")).contrast(with: white)) == 448)
    #expect(hundredths(try #require(Colour(hexadecimal: "#ff0000")).contrast(with: white)) == 400)
    #expect(hundredths(try #require(Colour(hexadecimal: "#0000ff")).contrast(with: white)) == 859)
  }
}

private func hundredths(_ ratio: Double) -> Int { Int((ratio * 100).rounded()) }
