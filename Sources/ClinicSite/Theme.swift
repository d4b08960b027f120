/// The two colours that a clinic chooses, and all that is mixed from them.
public struct Theme: Sendable, Hashable {
  public var brand: Colour
  public var accent: Colour

  public init(brand: Colour, accent: Colour) {
    self.brand = brand
    self.accent = accent
  }

  public static let standard = Theme(brand: Colour(0x0B, 0x5C, 0x5E), accent: Colour(0xA8, 0x43, 0x1A))

  public var light: Palette {
    let paper = accent.mixed(0.03, with: Colour(0xFF, 0xFD, 0xF8))
    let ink = brand.mixed(0.22, with: Colour(0x0C, 0x0F, 0x10))
    let stop = Colour(0xA3, 0x12, 0x1C)
    return Palette(
      paper: paper, ink: ink, inkSoft: ink.mixed(0.8, with: paper), line: brand.mixed(0.24, with: paper), mark: accent,
      link: brand.mixed(0.9, with: Colour(0x04, 0x18, 0x1A)), linkHover: accent,
      tint: brand.mixed(0.09, with: Colour(0xFE, 0xFF, 0xFD)),
      accentTint: accent.mixed(0.1, with: Colour(0xFF, 0xFA, 0xF0)),
      field: brand.mixed(0.78, with: Colour(0x04, 0x18, 0x1A)), onField: brand.mixed(0.07, with: .white),
      onFieldSoft: brand.mixed(0.12, with: .white), go: Colour(0x1B, 0x64, 0x30), stop: stop,
      stopTint: stop.mixed(0.06, with: paper), onStop: .white)
  }

  public var dark: Palette {
    let base = Colour(0x0D, 0x11, 0x12)
    let paper = brand.mixed(0.12, with: base)
    let ink = accent.mixed(0.06, with: Colour(0xF4, 0xF1, 0xEC))
    let stop = Colour(0xAC, 0x1E, 0x28)
    return Palette(
      paper: paper, ink: ink, inkSoft: ink.mixed(0.82, with: paper),
      line: brand.mixed(0.62, with: Colour(0x3A, 0x46, 0x47)), mark: accent.mixed(0.45, with: Colour(0xFF, 0xC9, 0xA8)),
      link: brand.mixed(0.38, with: Colour(0xD9, 0xFF, 0xFC)),
      linkHover: accent.mixed(0.38, with: Colour(0xFF, 0xE9, 0xDC)), tint: brand.mixed(0.34, with: base),
      accentTint: accent.mixed(0.24, with: Colour(0x0F, 0x12, 0x13)),
      field: brand.mixed(0.62, with: Colour(0x04, 0x18, 0x1A)), onField: brand.mixed(0.07, with: .white),
      onFieldSoft: brand.mixed(0.12, with: .white), go: Colour(0x86, 0xD7, 0x9C), stop: stop,
      stopTint: stop.mixed(0.2, with: Colour(0x0F, 0x12, 0x13)), onStop: .white)
  }
}

extension Colour {
  public static let white = Colour(0xFF, 0xFF, 0xFF)
}

/// The colours of one scheme; what each is for is said in the style sheet that uses them.
public struct Palette: Sendable, Hashable {
  public var paper: Colour
  public var ink: Colour
  public var inkSoft: Colour
  public var line: Colour
  public var mark: Colour
  public var link: Colour
  public var linkHover: Colour
  public var tint: Colour
  public var accentTint: Colour
  public var field: Colour
  public var onField: Colour
  public var onFieldSoft: Colour
  public var go: Colour
  public var stop: Colour
  public var stopTint: Colour
  public var onStop: Colour
}
