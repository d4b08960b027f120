import ClinicSite
import Diagnostics

/// A sheet with the data that the printing program needs.
public struct PrintableSheet: Sendable {
  /// The PDF's path, relative to the base URL.
  public var path: String
  /// The HTML's path, including the base URL's path.
  public var href: String
  public var html: [UInt8]
  public var maximumPages: Int
  public var isLargePrint: Bool
  /// Where the title is in the handout's content file.
  public var handout: SourceLocation
  public var clinic: String
  public var language: Language
}

/// A file that sheets use, such as a font.
public struct SheetAsset: Sendable {
  /// The path, including the base URL's path.
  public var href: String
  public var mediaType: String
  public var bytes: [UInt8]
}

/// All sheets of the site, and the assets that they use.
public func printableSheets(of site: Site, printing: Printing) -> (sheets: [PrintableSheet], assets: [SheetAsset]) {
  let templates = SiteTemplates(site, printing)
  let sheets = templates.contexts.flatMap { context in
    context.handoutSheets.map { sheet in
      PrintableSheet(
        path: path(of: sheet.printAddress), href: context.href(sheet.address), html: handoutDocument(sheet, context),
        maximumPages: sheet.maximumPages, isLargePrint: sheet.size == .largePrint,
        handout: sheet.page.location(of: "title"), clinic: sheet.clinicPage.title, language: context.language)
    }
  }
  let base = site.settings.baseURL
  let style = templates.handoutStyleSheet
  let assets =
    [SheetAsset(href: base.href(style.address), mediaType: "text/css", bytes: style.bytes)]
    + style.fonts.map { SheetAsset(href: base.href($0.address), mediaType: "font/ttf", bytes: $0.bytes) }
    + site.images.map { SheetAsset(href: base.href($0.address), mediaType: $0.mediaType, bytes: $0.bytes) }
  return (sheets, assets)
}

extension HandoutSheet {
  fileprivate var maximumPages: Int {
    switch size {
    case .standard: handout.sides
    case .largePrint: 2 * handout.sides
    }
  }
}

extension Image {
  fileprivate var mediaType: String {
    switch file.split(separator: ".").last {
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "webp": "image/webp"
    default: "image/jpeg"
    }
  }
}
