import ClinicSite
import HTML
import QRCode

package func codeOfPage(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let address = sheet.address(in: context)
  guard let code = QRCode(address) else { return HTML() }
  return qrImage(code, context.phrases.handout.codeDescription(address.withoutScheme))
}

/// The page's address in print, for readers who type it.
package func addressOfPage(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let address = sheet.address(in: context)
  return """
    <p>\(context.phrases.handout.readMore)<br>\
    <strong>\(for: address.withoutScheme.brokenAtSlashes, separator: "<wbr>", { "\($0)" })</strong></p>
    """
}

extension HandoutSheet {
  /// The address of the page that the sheet leads to.
  fileprivate func address(in context: EditionContext) -> String {
    context.settings.baseURL.absolute(handout.shortAddress ?? handout.page)
  }
}

/// The quiet zone is 4 modules wide on each side. The style sheet sets the size on paper.
private func qrImage(_ code: QRCode, _ description: String) -> HTML {
  let side = code.size + 8
  return """
    <svg class="code code--\(side)" viewBox="-4 -4 \(side) \(side)" role="img" shape-rendering="crispEdges">\
    <title>\(description)</title><path d="M-4 -4h\(side)v\(side)h-\(side)z" fill="#fff"/>\
    <path d="\(code.path)" fill="#000"/></svg>
    """
}

/// Who is responsible for the sheet, and how to get it in another format.
package func sheetFoot(_ sheet: HandoutSheet, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let review = sheet.page.review
  let settings = context.settings
  return """
    <footer class="sheet__foot"><p>\
    \(sheet.handout.id)-\(context.language.code) v\(sheet.page.version). \
    \(phrases.handout.reviewedBy(review.reviewer.nameWithCredentials)) \
    \(phrases.handout.reviews(phrases.calendar.date(review.last), phrases.calendar.date(review.next))) \
    \(phrases.handout.otherFormats(phrases.display(settings.phone)))\
    \(if: settings.isSample, " \(phrases.handout.sampleNotice)")</p></footer>
    """
}

extension String {
  fileprivate var withoutScheme: String {
    for scheme in ["https://", "http://"] where hasPrefix(scheme) { return String(dropFirst(scheme.count)) }
    return self
  }

  /// `clinic.example/`, `aftercare/`: the pieces between which a long address may wrap.
  fileprivate var brokenAtSlashes: [String] {
    split(separator: "/", omittingEmptySubsequences: true).map { $0 + "/" }
  }
}
