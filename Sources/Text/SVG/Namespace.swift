enum Namespace {
  static let svg = "http://www.w3.org/2000/svg"
  static let xlink = "http://www.w3.org/1999/xlink"
  static let xml = "http://www.w3.org/XML/1998/namespace"

  /// Whether the namespace holds a drawing program's own data: layers, guides, licence, its native file. Browsers
  /// ignore it.
  static func belongsToEditor(_ address: some StringProtocol) -> Bool {
    editors.contains(String(address)) || editorFamilies.contains(where: address.hasPrefix)
  }

  private static let editors: Set = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/terms/",
    "http://www.bohemiancoding.com/sketch/ns",
    "http://www.figma.com/figma/ns",
    "http://www.serif.com/",
    "https://boxy-svg.com",
    "http://vectornator.io",
    "http://www.vectornator.io",
    "http://xml.openoffice.org/svg/export",
    "http://sun.com/xmlns/staroffice/presentation",
    "http://svgjs.com/svgjs",
    "http://svgjs.dev/svgjs",
    "http://krita.org/namespaces/svg/krita",
    "http://schemas.microsoft.com/visio/2003/SVGExtensions/",
  ]

  private static let editorFamilies = ["http://ns.adobe.com/", "http://www.corel.com/coreldraw/"]
}
