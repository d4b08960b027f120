/// The two colours that a clinic chooses. All others are derived from them; see `light` and `dark`.
public struct Theme: Sendable, Hashable {
  public var brand: Colour
  public var accent: Colour

  public init(brand: Colour, accent: Colour) {
    self.brand = brand
    self.accent = accent
  }

  public static let standard = Theme(brand: Colour(0x0B, 0x5C, 0x5E), accent: Colour(0xA8, 0x43, 0x1A))
}

/// Derived colours are adjusted until they are readable, so only the two chosen colours can lack contrast.
extension Theme {
  /// WCAG AA for text.
  public static let brandContrast = 4.5
  /// WCAG AA for borders and graphics, which is all that the accent is used for.
  public static let accentContrast = 3.0

  public var paper: Colour { accent.mixed(0.03, with: Colour(0xFF, 0xFD, 0xF8)) }

  /// The same theme, with each colour darkened just enough to have the required contrast on the light scheme's page. A
  /// theme that equals its `readable` can be published.
  public var readable: Theme {
    var theme = self
    theme.accent = accent.darkened { $0.contrast(with: Theme(brand: brand, accent: $0).paper) >= Theme.accentContrast }
    let paper = theme.paper
    theme.brand = brand.darkened { $0.contrast(with: paper) >= Theme.brandContrast }
    return theme
  }
}

extension Colour {
  public static let white = Colour(0xFF, 0xFF, 0xFF)
  public static let black = Colour(0, 0, 0)

  /// The first shade on the way to `end` that is enough; `end` itself if none is.
  func moved(towards end: Colour, until isEnough: (Colour) -> Bool) -> Colour {
    let shades = (0...100).lazy.map { self.mixed(Double(100 - $0) / 100, with: end) }
    return shades.first(where: isEnough) ?? end
  }

  fileprivate func darkened(until isEnough: (Colour) -> Bool) -> Colour { moved(towards: .black, until: isEnough) }
}
