import FileSystem

/// Holds new files until all of them are written, and replaced ones until all are replaced.
enum StagingFolder {
  static let name = ".bedside-staging"

  static func path(of index: Int) -> String { "\(name)/\(index)" }

  /// For a file that is being replaced or removed.
  static func path(ofFormer index: Int) -> String { "\(name)/former-\(index)" }

  /// Removes the folder. Refuses, and keeps it, if it holds anything that Bedside did not put there.
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

/// A file in the staging folder, and its final path.
struct StagedFile: Sendable {
  var place: String
  var path: String
}
