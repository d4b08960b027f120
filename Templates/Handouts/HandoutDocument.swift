import ClinicSite
import HTML

/// The HTML document of a sheet, for printing in a browser and for making the PDF.
package func handoutDocument(_ sheet: HandoutSheet, _ context: EditionContext) -> [UInt8] {
  let phrases = context.phrases.handout
  let settings = context.settings
  let html: HTML = """
    <!doctype html>
    <html lang="\(context.language.code)">
    <head>
    <meta charset="utf-8">
    \(ContentSecurityPolicy.handout)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(phrases.documentTitle(sheet.page.title, sheet.clinicPage.title, sheet.size == .largePrint)) – \(settings.name)</title>
    <meta name="description" content="\(sheet.page.summary)">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="\(url: context.href(favicon))" type="image/svg+xml">
    <link rel="stylesheet" href="\(url: context.href(context.site.handoutStyleSheet))">
    </head>
    <body\(attribute: "class", sheet.size == .largePrint ? "large" : nil)>
    \(screenBar(sheet, context))
    <main class="sheet">
    \(sheetHead(sheet, context))
    <h1>\(sheet.page.title)</h1>
    <p class="main-message">\(sheet.handout.mainMessage)</p>
    \(sheetText(sheet, context))
    \(sheetFoot(sheet, context))
    </main>
    </body>
    </html>

    """
  return html.bytes
}

/// A bar above the sheet, shown on screens only.
private func screenBar(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let phrases = context.phrases.handout
  var other = sheet
  other.size = sheet.size == .standard ? .largePrint : .standard
  return """
    <nav class="screen-bar" aria-label="\(phrases.aboutThisSheet)">
    <a href="\(url: context.href(sheet.clinicPage.address))">\(sheet.clinicPage.title)</a>
    <a href="\(url: context.href(other.address))">\(other.size == .largePrint ? phrases.largePrint : phrases.standardPrint)</a>
    \(if: context.site.printsDocuments, """
    <a href="\(url: context.href(sheet.printAddress))">\(phrases.portableDocument)</a>
    """)
    <span>\(phrases.printHint)</span>
    </nav>
    """
}
