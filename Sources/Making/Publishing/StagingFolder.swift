import FileSystem

/// Where files wait until all of them are there, and what they replace until all of it is replaced.
enum StagingFolder {
  static let name = ".bedside-staging"

  static func path(of index: Int) -> String { "\(name)/\(index)" }

  /// For what a staged file replaces, or what is gone from the site.
  static func path(ofFormer index: Int) -> String { "\(name)/former-\(index)" }

  /// A folder of that name that Bedside did not make is refused and kept.
  static func clear(on directory: Directory) throws {
    guard let kind = try directory.kind(of: name) else { return }
    let paths = kind == .folder ? try directory.names(in: name).map { name + "/" + $0 } : []
    var strangers = kind == .folder ? [] : [name]
    strangers += try paths.filter { path in try directory.kind(of: path) != .file || !isOurs(path) }
    if let stranger = strangers.min() {
      throw OutputFailure.notOurs(
        path: directory.root + "/" + stranger, reason: "is in the way, and Bedside did not make it")
    }
    for path in paths { try directory.removeFile(path) }
    directory.removeEmptyFolder(name)
  }

  private static func isOurs(_ path: String) -> Bool {
    let own = path.dropFirst(name.count + 1)
    let number = own.hasPrefix("former-") ? own.dropFirst("former-".count) : own
    return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

/// A file that is written already, and where it belongs.
struct StagedFile: Sendable {
  var place: String
  var path: String
}
