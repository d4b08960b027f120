import FileSystem
import Templates

/// What printing needs of a Python environment: a Python with WeasyPrint, and the font package.
struct PrintingTools: Sendable {
  var python: String
  var fonts: [HandoutFont]
  var fontLicence: [UInt8]

  /// Nil where the environment lacks one of them.
  init?(environment: String) {
    let disk = Disk(root: environment)
    guard let libraries = try? disk.names(in: "lib") else { return nil }
    let packages = libraries.filter { $0.hasPrefix("python") }.sorted().map { "lib/\($0)/site-packages" }
    guard let place = packages.first(where: { disk.isFolder($0 + "/weasyprint") }) else { return nil }
    let folder = place + "/fontpkg_atkinson_hyperlegible"
    func font(_ name: String, weight: Int) throws -> HandoutFont {
      HandoutFont(fileName: name, weight: weight, bytes: try disk.contents(of: "\(folder)/files/\(name)"))
    }
    do {
      fonts = [
        try font("AtkinsonHyperlegible-Regular.ttf", weight: 400),
        try font("AtkinsonHyperlegible-Bold.ttf", weight: 700),
      ]
      fontLicence = try disk.contents(of: folder + "/LICENSE")
    } catch {
      return nil
    }
    python = environment + "/bin/python"
  }

  var printing: Printing { Printing(makesDocuments: true, fonts: fonts, fontLicence: fontLicence) }
}
