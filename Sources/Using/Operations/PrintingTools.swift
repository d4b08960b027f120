import DocumentPrinting
import FileSystem
import Templates

/// What printing needs from a Python environment: a Python with WeasyPrint, and the font package.
struct PrintingTools: Sendable {
  var python: String
  var fonts: [HandoutFont]
  var fontLicence: [UInt8]

  init(environment: String) throws(PrintingFailure) {
    let missing = PrintingFailure.missing(reason: "\(environment) has no WeasyPrint, or no font package")
    let directory = Directory(root: environment)
    /// A file that exists but can't be read is reported as the machine's failure.
    func reading<Value>(_ path: String, _ read: (String) throws(FileSystemFailure) -> Value) throws(PrintingFailure)
      -> Value
    {
      do {
        return try read(path)
      } catch {
        throw directory.exists(path) ? .machine(path: error.path, reason: error.reason) : missing
      }
    }
    let libraries = try reading("lib", directory.names(in:)).filter { $0.hasPrefix("python") }.sorted()
    let packages = libraries.map { "lib/\($0)/site-packages" }
    guard let place = packages.first(where: { directory.isFolder($0 + "/weasyprint") }) else { throw missing }
    let folder = place + "/fontpkg_atkinson_hyperlegible"
    func font(_ name: String, weight: Int) throws(PrintingFailure) -> HandoutFont {
      HandoutFont(
        fileName: name, weight: weight, bytes: try reading("\(folder)/files/\(name)", directory.contents(of:)))
    }
    fonts = [
      try font("AtkinsonHyperlegible-Regular.ttf", weight: 400),
      try font("AtkinsonHyperlegible-Bold.ttf", weight: 700),
    ]
    fontLicence = try reading(folder + "/LICENSE", directory.contents(of:))
    python = environment + "/bin/python"
  }

  var printing: Printing { Printing(makesDocuments: true, fonts: fonts, fontLicence: fontLicence) }
}
