/// The list of files that Bedside wrote into a folder. Nothing else there is ever changed or deleted.
struct Manifest: Equatable {
  static let name = ".bedside-manifest"
  private static let heading = "Files written by Bedside, which it may change and delete:"

  var paths: Set<String>

  init(paths: Set<String>) { self.paths = paths }

  /// Nil for a text that is no manifest. Paths that could lead out of the folder are dropped.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == Self.heading[...] else { return nil }
    paths = Set(lines.dropFirst().map(String.init).filter(isInside))
  }

  var bytes: [UInt8] { Array(([Self.heading] + paths.sorted() + [""]).joined(separator: "\n").utf8) }
}

private func isInside(_ path: String) -> Bool {
  path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
}
