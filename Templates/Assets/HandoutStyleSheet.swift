import ClinicSite
import SHA256

/// A font for handouts. The file comes from a package on the build machine, not from this repository.
public struct HandoutFont: Sendable, Hashable {
  /// `AtkinsonHyperlegible-Regular.ttf`
  public var fileName: String
  public var weight: Int
  public var bytes: [UInt8]

  public init(fileName: String, weight: Int, bytes: [UInt8]) {
    self.fileName = fileName
    self.weight = weight
    self.bytes = bytes
  }
}

/// The style sheet of handouts: the font faces, the words in the page margins of each language, then `handout.css`.
package struct HandoutStyleSheet: Sendable {
  package var address: PageAddress
  package var bytes: [UInt8]
  var fonts: [(address: PageAddress, bytes: [UInt8])]
  var licence: (address: PageAddress, bytes: [UInt8])

  package init(fonts: [HandoutFont], licence: [UInt8], phrases: [Phrases], _ source: [UInt8]) {
    self.licence = (PageAddress("/assets/fonts/LICENSE.\(fingerprint(licence)).txt"), licence)
    let named = fonts.map { font in
      let name = font.fileName.split(separator: ".").first.map(String.init) ?? font.fileName
      return (font: font, name: "\(name).\(fingerprint(font.bytes)).ttf")
    }
    self.fonts = named.map { (PageAddress("/assets/fonts/" + $0.name), $0.font.bytes) }
    let faces = named.map { font, name in
      "@font-face{font-family:\"Atkinson Hyperlegible\";font-weight:\(font.weight);src:url(\"fonts/\(name)\")}\n"
    }
    let margins = phrases.map { phrases in
      let (before, between) = phrases.handout.pageOfPages
      let code = phrases.language.code
      return """
        @page large-\(code){@bottom-right{font:18pt "Atkinson Hyperlegible",sans-serif;\
        content:"\(before)" counter(page) "\(between)" counter(pages)}}
        .large:lang(\(code)){page:large-\(code)}

        """
    }
    bytes = Array((faces + margins).joined().utf8) + source
    address = PageAddress("/assets/handout.\(fingerprint(bytes)).css")
  }
}
