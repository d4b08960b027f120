import HTML
import Templates

/// Where the preview's own files are: `-` is never the first segment of a page's address.
enum PreviewAddress {
  static let script = "/-/preview.js"
  static let events = "/-/events"
}

/// A page with the script that reloads it, and leave to run that script. Built sites never hold either.
func reloadingPage(_ page: [UInt8], revision: String, isDraft: Bool) -> [UInt8] {
  let strict = securityPolicy.bytes
  guard let policy = page.firstRange(of: strict) else { return page }
  let script: HTML = """
    <script src="\(url: PreviewAddress.script)" data-events="\(PreviewAddress.events)" data-revision="\(revision)" data-draft="\(isDraft ? "yes" : "no")" defer></script>
    """
  return page[..<policy.lowerBound] + previewSecurityPolicy.bytes + script.bytes + page[policy.upperBound...]
}

/// Shown until the content can be built for the first time.
func waitingPage(revision: String) -> [UInt8] {
  let page: HTML = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    \(securityPolicy)
    <title>Preview</title>
    </head>
    <body>
    <p>There is no page yet: the content has errors.</p>
    </body>
    </html>

    """
  return reloadingPage(page.bytes, revision: revision, isDraft: false)
}
