/// The two colours that a clinic chooses. All others are mixed from them, see `light` and `dark`.
public struct Theme: Sendable, Hashable {
  public var brand: Colour
  public var accent: Colour

  public init(brand: Colour, accent: Colour) {
    self.brand = brand
    self.accent = accent
  }

  public static let standard = Theme(brand: Colour(0x0B, 0x5C, 0x5E), accent: Colour(0xA8, 0x43, 0x1A))
}

/// Every mixed colour is moved on until it can be read, so only the two that are shown as they are can fail.
extension Theme {
  /// WCAG AA for text.
  public static let brandContrast = 4.5
  /// WCAG AA for what is not text: the accent is for marks and borders.
  public static let accentContrast = 3.0

  public var paper: Colour { accent.mixed(0.03, with: Colour(0xFF, 0xFD, 0xF8)) }

  /// The same theme, with each colour darkened as little as it takes to be seen on the light scheme's page. A theme
  /// that equals it can be published.
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

  /// The first shade on the way to `end` that satisfies; `end`, if none does.
  func moved(towards end: Colour, until isEnough: (Colour) -> Bool) -> Colour {
    let shades = (0...100).lazy.map { self.mixed(Double(100 - $0) / 100, with: end) }
    return shades.first(where: isEnough) ?? end
  }

  fileprivate func darkened(until isEnough: (Colour) -> Bool) -> Colour { moved(towards: .black, until: isEnough) }
}
