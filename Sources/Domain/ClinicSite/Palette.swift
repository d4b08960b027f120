/// The colours of the light or the dark scheme. The style sheet that uses them explains what each is for.
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
  /// The border of areas filled with `stop`. In the dark scheme it must be lighter than a background for white text can
  /// be.
  public var stopLine: Colour
  public var stopTint: Colour
  public var onStop: Colour
}

extension Theme {
  public var light: Palette {
    let stop = Colour(0xA3, 0x12, 0x1C)
    let tint = brand.mixed(0.09, with: Colour(0xFE, 0xFF, 0xFD))
    let accentTint = accent.mixed(0.1, with: Colour(0xFF, 0xFA, 0xF0))
    let stopTint = stop.mixed(0.06, with: paper)
    let surfaces = [paper, tint, accentTint, stopTint]
    let ink = brand.mixed(0.22, with: Colour(0x0C, 0x0F, 0x10)).readable(on: surfaces, towards: .black)
    let onField = brand.mixed(0.07, with: .white)
    let onFieldSoft = brand.mixed(0.12, with: .white)
    return Palette(
      paper: paper, ink: ink, inkSoft: ink.mixed(0.8, with: paper).readable(on: surfaces, towards: ink),
      line: brand.mixed(0.24, with: paper), mark: accent.visible(on: surfaces, towards: .black),
      link: brand.mixed(0.9, with: deepest).readable(on: surfaces, towards: .black),
      linkHover: accent.readable(on: surfaces, towards: .black), tint: tint, accentTint: accentTint,
      field: brand.mixed(0.78, with: deepest).readable(on: [onField, onFieldSoft], towards: .black), onField: onField,
      onFieldSoft: onFieldSoft, go: Colour(0x1B, 0x64, 0x30), stop: stop, stopLine: stop, stopTint: stopTint,
      onStop: .white)
  }

  public var dark: Palette {
    let base = Colour(0x0D, 0x11, 0x12)
    let paper = brand.mixed(0.12, with: base)
    let stop = Colour(0xAC, 0x1E, 0x28)
    let tint = brand.mixed(0.34, with: base)
    let accentTint = accent.mixed(0.24, with: Colour(0x0F, 0x12, 0x13))
    let stopTint = stop.mixed(0.2, with: Colour(0x0F, 0x12, 0x13))
    let surfaces = [paper, tint, accentTint, stopTint]
    let ink = accent.mixed(0.06, with: Colour(0xF4, 0xF1, 0xEC)).readable(on: surfaces, towards: .white)
    let onField = brand.mixed(0.07, with: .white)
    let onFieldSoft = brand.mixed(0.12, with: .white)
    let field = brand.mixed(0.62, with: deepest).readable(on: [onField, onFieldSoft], towards: .black)
    return Palette(
      paper: paper, ink: ink, inkSoft: ink.mixed(0.82, with: paper).readable(on: surfaces, towards: ink),
      line: brand.mixed(0.62, with: Colour(0x3A, 0x46, 0x47)),
      // The favicon shows it on the `field` colours of both schemes.
      mark: accent.mixed(0.45, with: Colour(0xFF, 0xC9, 0xA8)).visible(
        on: surfaces + [field, light.field], towards: .white),
      link: brand.mixed(0.38, with: Colour(0xD9, 0xFF, 0xFC)).readable(on: surfaces, towards: .white),
      linkHover: accent.mixed(0.38, with: Colour(0xFF, 0xE9, 0xDC)).readable(on: surfaces, towards: .white),
      tint: tint, accentTint: accentTint, field: field, onField: onField, onFieldSoft: onFieldSoft,
      go: Colour(0x86, 0xD7, 0x9C), stop: stop, stopLine: Colour(0xDC, 0x50, 0x58), stopTint: stopTint, onStop: .white)
  }

  private var deepest: Colour { Colour(0x04, 0x18, 0x1A) }
}

extension Colour {
  /// Reaches WCAG AAA for text.
  fileprivate func readable(on grounds: [Colour], towards end: Colour) -> Colour { reaching(7, on: grounds, end) }

  /// Reaches WCAG AA for borders and graphics.
  fileprivate func visible(on grounds: [Colour], towards end: Colour) -> Colour { reaching(3, on: grounds, end) }

  private func reaching(_ ratio: Double, on grounds: [Colour], _ end: Colour) -> Colour {
    moved(towards: end) { shade in grounds.allSatisfy { shade.contrast(with: $0) >= ratio } }
  }
}
