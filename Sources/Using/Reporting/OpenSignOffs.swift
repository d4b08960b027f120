import ClinicSite

/// Who must still read what before the site may be published.
public struct OpenSignOffs: Sendable, Hashable {
  /// Keyed by reader, then by matter; files in order.
  private var files: [String: [String: [String]]] = [:]

  public init(_ pages: [Page]) {
    for page in pages {
      for signOff in page.unconfirmed?.signOffs ?? [] {
        files[signOff.reader, default: [:]][signOff.matter, default: []].append(page.file)
      }
    }
  }

  /// One paragraph for each reader; empty if nothing is open.
  public var text: String {
    files.sorted { $0.key < $1.key }.map { reader, matters in
      let count = Set(matters.values.flatMap(\.self)).count
      let lines = matters.sorted { $0.key < $1.key }.map { matter, files in
        "  \(matter): \(files.sorted().joined(separator: ", "))\n"
      }
      return "to be read by the \(reader), \(count) \(count == 1 ? "page" : "pages"):\n" + lines.joined()
    }.joined()
  }
}
