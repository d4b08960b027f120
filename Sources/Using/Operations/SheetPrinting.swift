import ClinicSite
import Diagnostics
import DocumentPrinting
import Publishing
import SHA256
import Templates

/// The PDFs of all sheets, and diagnostics for what did not fit.
struct PrintedSheets {
  var files: [SiteFile] = []
  var diagnostics: [Diagnostic] = []
  var printedCount = 0
}

/// Prints the sheets whose input has changed; the others are copied from the previous output.
func printSheets(
  of site: Site, with tools: PrintingTools, onto output: Output, jobs: Int,
  report: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(PrintingFailure) -> PrintedSheets {
  let (sheets, assets) = printableSheets(of: site, printing: tools.printing)
  // The HTML refers to its style sheet and pictures, and the style sheet to its fonts, by names that contain a hash. So
  // the HTML changes when any of them does.
  let program = Array(DocumentPrinter.identity.utf8)
  let inputs = sheets.map { sha256($0.html + program).hex }
  let previous = output.previous()
  let known = zip(sheets, inputs).map { sheet, input in previous.contents(of: sheet.path, madeOf: input) }
  let missing = sheets.indices.filter { known[$0] == nil }

  let printer = DocumentPrinter(
    python: tools.python,
    assets: assets.map { PrintingAsset(path: $0.href, mediaType: $0.mediaType, bytes: $0.bytes) }, processes: jobs)
  let documents = missing.map { place in
    PrintableDocument(address: sheets[place].href, html: sheets[place].html, maximumPages: sheets[place].maximumPages)
  }
  let printed = Dictionary(
    uniqueKeysWithValues: zip(
      missing,
      try await printer.print(documents) { done in
        report(BuildProgress(part: .handouts, done: done, count: documents.count))
      }))

  var result = PrintedSheets(printedCount: printed.count)
  for (place, sheet) in sheets.enumerated() {
    if let document = printed[place], let text = document.firstTextThatDidNotFit {
      result.diagnostics.append(sheet.overflow(pages: document.pages, text))
    }
    guard let bytes = known[place] ?? printed[place]?.pdf else { continue }
    result.files.append(SiteFile(path: sheet.path, input: inputs[place]) { bytes })
  }
  return result
}

extension PrintableSheet {
  fileprivate func overflow(pages: Int, _ text: String) -> Diagnostic {
    let size = isLargePrint ? "large print" : "standard print"
    return Diagnostic(
      .error, .handoutFit,
      "the sheet for \(clinic) (\(language.code), \(size)) takes \(pages) pages, and \(maximumPages) may be used",
      at: handout, help: "shorten the handout; the first text that did not fit is \"\(text)\"")
  }
}
