import ClinicSite
import HTML

func head(_ description: DocumentDescription, _ context: EditionContext) -> HTML {
  let settings = context.settings
  let title = documentTitle(description, context)
  let address = description.address.map(settings.baseURL.absolute)
  let structuredData = graph(description, context)
  return """
    <meta charset="utf-8">
    \(description.script == nil ? ContentSecurityPolicy.page : ContentSecurityPolicy.searchPage)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <meta name="description" content="\(description.summary)">
    \(if: settings.isSample || description.address == nil, "<meta name=\"robots\" content=\"noindex\">\n")
    \(with: address, { """
    <link rel="canonical" href="\(url: $0)">
    <meta property="og:url" content="\($0)">
    """ })
    \(alternateLinks(description.alternates, settings))
    <meta property="og:title" content="\(description.title ?? title)">
    <meta property="og:description" content="\(description.summary)">
    <meta property="og:type" content="\(description.title == nil ? "website" : "article")">
    \(context.frame.head)
    \(with: description.script, { "<script type=\"module\" src=\"\(url: settings.baseURL.href($0))\"></script>\n" })\
    \(with: structuredData, { """
    <script type="application/ld+json">\(json: $0)</script>
    """ })
    """
}

private func documentTitle(_ description: DocumentDescription, _ context: EditionContext) -> String {
  let name = context.settings.name
  if let title = description.title { return "\(title) – \(name)" }
  return context.settings.tagline.text(in: context.language).map { "\(name) – \($0)" } ?? name
}

/// The first language is also `x-default`.
private func alternateLinks(_ alternates: [Alternate], _ settings: Settings) -> HTML {
  guard let first = alternates.first else { return HTML() }
  let base = settings.baseURL
  return """
    \(for: alternates, { alternate in """
    <link rel="alternate" hreflang="\(alternate.language.code)" href="\(url: base.absolute(alternate.address))">

    """ })\
    \(if: first.language == settings.languages.first, """
    <link rel="alternate" hreflang="x-default" href="\(url: base.absolute(first.address))">
    """)
    """
}
