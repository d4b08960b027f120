import ClinicSite
import HTML

/// The complete HTML document around a page's main content.
func document(_ description: DocumentDescription, _ context: EditionContext, main: HTML) -> [UInt8] {
  let frame = context.frame
  let html: HTML = """
    <!doctype html>
    <html lang="\(context.language.code)">
    <head>
    \(head(description, context))
    </head>
    <body>
    \(frame.header(for: description))
    \(languageSwitcher(description.alternates, context))
    </div>
    </header>
    <main id="page-main"\(attribute: "data-pagefind-weight", description.isForProfessionals ? "0.5" : nil) data-pagefind-body>
    \(main)
    \(with: description.address, { "<p class=\"page-address wrap\" data-pagefind-ignore>\(context.settings.baseURL.absolute($0))</p>" })
    </main>
    \(frame.footer)
    </body>
    </html>

    """
  return html.bytes
}
