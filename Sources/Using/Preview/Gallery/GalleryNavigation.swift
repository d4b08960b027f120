import ClinicSite
import HTML
import TemplateExamples
import Templates

enum GalleryAddress {
  static let index = "/-/components/"
  static let styleSheet = index + "gallery.css"
  static let surroundings = index + "example.css"
  static let script = index + "gallery.js"

  static func index(_ view: GalleryView) -> String { index + view.query }

  static func page(of component: ExampledComponent, _ view: GalleryView) -> String {
    "\(index)\(component.name)/\(view.query)"
  }

  static func page(of example: ComponentExample, _ component: ExampledComponent, _ view: GalleryView) -> String {
    let look = view.look.map { "?look=\($0.rawValue)" } ?? ""
    return "\(index)\(component.name)/\(example.name)/\(example.language.code)/\(look)"
  }
}

/// The list of components, next to the examples or, if there is no room, below them.
func galleryList(_ components: [ExampledComponent], current: ExampledComponent?, _ view: GalleryView) -> HTML {
  """
  <nav class="gallery-list" aria-label="Components">
  <p><a href="\(url: GalleryAddress.index(view))"\(attribute: "aria-current", current == nil ? "page" : nil)>All components</a></p>
  \(for: ExampledComponent.Group.allCases, { group in """
  <p>\(group.rawValue)</p>
  <ul>
  \(for: components.filter { $0.group == group }, { component in """
  <li><a href="\(url: GalleryAddress.page(of: component, view))"\(attribute: "aria-current", component.name == current?.name ? "page" : nil)>\(component.title)</a></li>

  """ })</ul>

  """ })</nav>
  """
}

/// Links that change one setting of the view and keep the others.
func galleryBar(_ component: ExampledComponent, _ view: GalleryView) -> HTML {
  let looks: [(String, GalleryView)] = [
    ("As the browser", view.with(\.look, nil)), ("Light", view.with(\.look, .light)),
    ("Dark", view.with(\.look, .dark)), ("Print", view.with(\.look, .print)),
  ]
  let widths = [("Full", view.with(\.isNarrow, false)), ("320 px", view.with(\.isNarrow, true))]
  let languages = ComponentGallery.languages.map { (ComponentGallery.name(of: $0), view.with(\.language, $0)) }
  return """
    <nav class="gallery-bar" aria-label="How the examples are shown">
    \(choices("Look", looks, component, view))
    \(choices("Width", widths, component, view))
    \(choices("Language", languages, component, view))
    </nav>
    """
}

private func choices(
  _ label: String, _ choices: [(name: String, view: GalleryView)], _ component: ExampledComponent, _ view: GalleryView
) -> HTML {
  """
  <div><p>\(label)</p><ul>\(for: choices, { choice in """
  <li><a href="\(url: GalleryAddress.page(of: component, choice.view))"\(attribute: "aria-current", choice.view == view ? "true" : nil)>\(choice.name)</a></li>
  """ })</ul></div>
  """
}
