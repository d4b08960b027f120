import ClinicSite
import HTML

/// A page at an old address that redirects immediately.
func redirectPage(to page: Page, _ context: EditionContext) -> [UInt8] {
  let phrases = context.phrases.list
  let base = context.settings.baseURL
  let html: HTML = """
    <!doctype html>
    <html lang="\(context.language.code)">
    <head>
    <meta charset="utf-8">
    \(ContentSecurityPolicy.page)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(phrases.movedTitle)</title>
    <meta http-equiv="refresh" content="0; url=\(base.href(page.address))">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="canonical" href="\(url: base.absolute(page.address))">
    </head>
    <body>
    <main>
    <h1>\(phrases.movedTitle)</h1>
    <p>\(phrases.movedTo) <a href="\(url: base.href(page.address))">\(page.title)</a></p>
    </main>
    </body>
    </html>

    """
  return html.bytes
}
