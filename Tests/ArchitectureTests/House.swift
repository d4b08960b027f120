import Foundation

/// The modules of the package and what they import, read from the sources themselves.
struct House {
  /// From the ground up.
  static let floors = ["System", "Text", "Domain", "Reading", "Making", "Using"]

  struct Module: Hashable {
    var name: String
    /// A place in `floors`.
    var floor: Int
    var imports: [Import]
  }

  struct Import: Hashable {
    var module: String
    /// Below the package's folder.
    var file: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  var modules: [Module]

  /// Every folder of a floor is a module; Templates, its examples and Hosting stand in a folder of their own.
  init() throws {
    var modules: [Module] = []
    for (floor, name) in House.floors.enumerated() {
      for module in try House.folders(in: "Sources/\(name)") {
        modules.append(try Module(name: module, floor: floor, imports: House.imports(in: "Sources/\(name)/\(module)")))
      }
    }
    let making = House.floors.firstIndex(of: "Making") ?? 0
    let parts = ["Templates/Examples": "TemplateExamples", "Templates/Hosting": "Hosting"]
    for (folder, name) in parts {
      modules.append(try Module(name: name, floor: making, imports: House.imports(in: folder)))
    }
    let templates = try House.imports(in: "Templates").filter { found in
      parts.keys.allSatisfy { !found.file.hasPrefix($0 + "/") }
    }
    modules.append(Module(name: "Templates", floor: making, imports: templates))
    self.modules = modules.sorted { ($0.floor, $0.name) < ($1.floor, $1.name) }
  }

  subscript(name: String) -> Module? { modules.first { $0.name == name } }

  /// The names of the package's own modules that each module imports.
  var arrows: [String: Set<String>] {
    let names = Set(modules.map(\.name))
    return Dictionary(uniqueKeysWithValues: modules.map { ($0.name, names.intersection($0.imports.map(\.module))) })
  }

  private static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func imports(in folder: String) throws -> [Import] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
    return try files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path -> [Import] in
      let file = "\(folder)/\(path)"
      let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
      return text.split(separator: "\n").compactMap { line in
        line.firstMatch(of: importLine).map { Import(module: String($0.1), file: file) }
      }
    }
  }
}

private var importLine: Regex<(Substring, Substring)> {
  #/^\s*(?:@\w+\s+)?(?:(?:public|package|internal)\s+)?import\s+(?:(?:struct|enum|class|func)\s+)?(\w+)/#
}
