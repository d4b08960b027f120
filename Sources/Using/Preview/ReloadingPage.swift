import HTML

/// Addresses of the preview's own files. No page's address begins with `-`.
enum PreviewAddress {
  static let script = "/-/preview.js"
  static let events = "/-/events"
}

/// Adds the reload script to a page, and permission to run it. Published sites never contain either.
func reloadingPage(_ page: [UInt8], revision: String, isDraft: Bool) -> [UInt8] {
  guard let start = page.firstRange(of: Array(policyStart.utf8))?.upperBound,
    let end = page[start...].firstIndex(of: UInt8(ascii: ">")).map({ $0 + 1 })
  else { return page }
  // The search page's policy already allows scripts and connections.
  let leave = page[start..<end].contains(Array(scriptDirective.utf8)) ? "" : leave
  let script: HTML = """
    <script src="\(url: PreviewAddress.script)" data-events="\(PreviewAddress.events)" data-revision="\(revision)" data-draft="\(isDraft ? "yes" : "no")" defer></script>
    """
  return page[..<start] + Array(leave.utf8) + page[start..<end] + script.bytes + page[end...]
}

/// The beginning of the policy of every page and every sheet.
let policyStart = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
private let leave = "\(scriptDirective) 'self'; connect-src 'self';"
private let scriptDirective = " script-src"

/// Shown until the content can be built for the first time.
func waitingPage(revision: String) -> [UInt8] {
  let page: HTML = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none';">
    <title>Preview</title>
    </head>
    <body>
    <p>There is no page yet: the content has errors.</p>
    </body>
    </html>

    """
  return reloadingPage(page.bytes, revision: revision, isDraft: false)
}
