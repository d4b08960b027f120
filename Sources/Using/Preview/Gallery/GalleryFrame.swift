import ClinicSite
import HTML
import TemplateExamples
import Templates

/// The gallery's own pages, with the site's colours and fonts.
struct GalleryFrame: Sendable {
  var clinic: String
  /// The site's icon.
  var icon: String
  var styleSheet: String

  func index(_ components: [ExampledComponent], _ view: GalleryView) -> [UInt8] {
    document(
      title: "Components",
      main: """
        <h1>Components</h1>
        <p class="lead">Every piece of the site in all its states, in \(clinic)’s own colours. A saved change of the \
        content, the settings or a style sheet shows here at once.</p>
        \(for: ExampledComponent.Group.allCases, { group in """
        <section class="gallery-group">
        <h2>\(group.rawValue)</h2>
        <dl>
        \(for: components.filter { $0.group == group }, { component in """
        <div><dt><a href="\(url: GalleryAddress.page(of: component, view))">\(component.title)</a></dt><dd>\(component.purpose)</dd></div>

        """ })</dl>
        </section>

        """ })
        """, among: components, view)
  }

  func page(of component: ExampledComponent, among components: [ExampledComponent], _ view: GalleryView) -> [UInt8] {
    document(
      title: component.title,
      main: """
        <h1>\(component.title)</h1>
        <p class="lead">\(component.purpose)</p>
        <p class="gallery-source"><code>Templates/\(component.file)</code></p>
        \(galleryBar(component, view))
        \(for: component.examples, { example in exampleFrame(example, of: component, view) })
        """, of: component, among: components, view)
  }

  private func document(
    title: String, main: HTML, of current: ExampledComponent? = nil, among components: [ExampledComponent],
    _ view: GalleryView
  ) -> [UInt8] {
    let html: HTML = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) – Gallery of \(clinic)</title>
      <link rel="icon" href="\(url: icon)" type="image/svg+xml">
      <link rel="stylesheet" href="\(url: styleSheet)">
      <link rel="stylesheet" href="\(url: GalleryAddress.styleSheet)">
      <script src="\(url: GalleryAddress.script)" defer></script>
      </head>
      <body class="gallery">
      <a class="skip-link" href="#page-main">Skip to the examples</a>
      \(galleryList(components, current: current, view))
      <main id="page-main">
      \(main)
      </main>
      </body>
      </html>

      """
    return html.bytes
  }
}

private func exampleFrame(_ example: ComponentExample, of component: ExampledComponent, _ view: GalleryView) -> HTML {
  let address = GalleryAddress.page(of: example, component, view)
  let paper = component.group == .sheets ? "sheet" : "paper"
  let width = view.isNarrow ? "phone" : view.look == .print ? paper : nil
  return """
    <section class="gallery-example"\(attribute: "data-width", width)>
    <h2 id="\(example.name)">\(example.heading)</h2>
    <a href="\(url: address)">Alone<span class="visually-hidden">: \(example.title)</span></a>
    <iframe src="\(url: address)" title="\(component.title), \(example.title)"></iframe>
    </section>

    """
}
