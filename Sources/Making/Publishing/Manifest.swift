/// The list of the files that Bedside wrote into a folder. It never changes or deletes any others.
struct Manifest: Equatable {
  static let name = ".bedside-manifest"
  private static let heading = "Files written by Bedside, which it may change and delete:"

  /// SHA-256 of a costly file's input and of the file itself.
  struct Origin: Equatable {
    var input: String
    var output: String
  }

  var paths: Set<String>
  var origins: [String: Origin]

  init(paths: Set<String>, origins: [String: Origin] = [:]) {
    self.paths = paths
    self.origins = origins
  }

  /// Nil if the text is not a manifest. Paths that could lead out of the folder are ignored.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == Self.heading[...] else { return nil }
    self.init(paths: [])
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let path = fields.first, isInside(path) else { continue }
      paths.insert(path)
      if fields.count == 3 { origins[path] = Origin(input: fields[1], output: fields[2]) }
    }
  }

  var bytes: [UInt8] {
    let lines = paths.sorted().map { path in
      origins[path].map { "\(path)\t\($0.input)\t\($0.output)" } ?? path
    }
    return Array(([Self.heading] + lines + [""]).joined(separator: "\n").utf8)
  }
}

private func isInside(_ path: String) -> Bool {
  path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
}
