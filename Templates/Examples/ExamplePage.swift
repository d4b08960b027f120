import ClinicSite
import HTML
import Templates

/// A bare document with the site's style sheet.
/// - Parameter surroundings: The address of a style sheet for the area around the component.
func examplePage(
  _ example: ComponentExample, of component: ExampledComponent, _ context: EditionContext, surroundings: String
) -> [UInt8] {
  let heading: HTML = """
    <h1 class="visually-hidden" lang="en">\(component.title), \(example.title)</h1>

    """
  let body: HTML
  switch example.markup {
  case .document(let page): return page
  case .text(let html): body = main(heading + "<div class=\"wrap\">\n\(html)\n</div>")
  case .band(let html): body = main(heading + html)
  case .pageHead(let html): body = main("<div class=\"wrap\">\n\(html)\n</div>")
  case .header(let html): body = html + main(heading)
  case .footer(let html): body = main(heading) + html
  case .sheet(let html):
    body =
      "<main class=\"sheet\">\n<h1>\(context.edition.handouts.first?.title ?? component.title)</h1>\n\(html)\n</main>\n"
  }
  let html: HTML = """
    <!doctype html>
    <html lang="\(context.language.code)">
    <head>
    <meta charset="utf-8">
    \(ContentSecurityPolicy.page)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(component.title), \(example.title)</title>
    <link rel="icon" href="\(url: context.href(favicon))" type="image/svg+xml">
    <link rel="stylesheet" href="\(url: surroundings)">
    <link rel="stylesheet" href="\(url: context.href(example.styleSheet(of: context.site)))">
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  return html.bytes
}

private func main(_ content: HTML) -> HTML { "<main id=\"page-main\">\n\(content)\n</main>\n" }

extension ComponentExample {
  fileprivate func styleSheet(of site: SiteContext) -> PageAddress {
    if case .sheet = markup { site.handoutStyleSheet } else { site.stylesheet }
  }
}
