import ClinicSite
import FlyingFox
import TemplateExamples
import Templates

/// All components in all their states, at `/-/components/` in the preview only.
struct Gallery: Sendable {
  private var components: ComponentGallery
  private var clinic: String

  init(_ site: Site, styles: StyleSources) {
    components = ComponentGallery(site, styles: styles, surroundings: GalleryAddress.surroundings)
    clinic = site.settings.name
  }

  private var frame: GalleryFrame {
    GalleryFrame(clinic: clinic, icon: components.icon, styleSheet: components.styleSheet)
  }

  /// Files that the examples need but the site may not have.
  var files: [SiteFile] { [components.handoutStyleSheet] }

  /// - Parameter path: Relative to the gallery's address: `care-card/`.
  func file(_ path: String, _ query: [HTTPRequest.QueryItem]) -> GalleryFile? {
    let view = GalleryView(query)
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (segments.count, segments.last) {
    case (1, "gallery.css"): return GalleryFile(PackageResources.gallery_css, type: ".css")
    case (1, "example.css"): return GalleryFile(PackageResources.example_css, type: ".css")
    case (1, "gallery.js"): return GalleryFile(PackageResources.gallery_js, type: ".js")
    case (1, ""): return GalleryFile(frame.index(components.components(in: view.language), view), type: ".html")
    case (2, ""):
      let all = components.components(in: view.language)
      return all.first { $0.name == segments[0] }.map {
        GalleryFile(frame.page(of: $0, among: all, view), type: ".html")
      }
    case (4, ""):
      return components.page(of: segments[0], segments[1], in: Language(segments[2]), look: view.look)
        .map { GalleryFile($0, type: ".html") }
    default: return nil
    }
  }
}

struct GalleryFile {
  var contents: [UInt8]
  /// A file extension that `mediaType` understands.
  var type: String

  init(_ contents: [UInt8], type: String) {
    self.contents = contents
    self.type = type
  }
}
