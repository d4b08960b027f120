import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that come with the program, in the checkout where it was built or in its release.
enum Installation {
  /// The folders above the program, nearest first.
  private static var foldersAbove: [String] {
    var segments = (installedFolder ?? "").split(separator: "/")
    var folders: [String] = []
    while !segments.isEmpty {
      folders.append("/" + segments.joined(separator: "/"))
      segments = segments.dropLast()
    }
    return folders
  }

  /// The Python environment: BEDSIDE_VENV if set, else `.venv` here or above the program.
  static var pythonEnvironment: String {
    if let named = getenv("BEDSIDE_VENV").map({ String(cString: $0) }), !named.isEmpty { return named }
    let places = [".venv"] + foldersAbove.map { $0 + "/.venv" }
    return places.first { Directory(root: $0).isFolder("") } ?? ".venv"
  }

  /// Where the sample content may be, in order of preference: here, in the release, in the checkout.
  static var sampleFolders: [String] {
    ["Content"] + [installedFolder].compactMap { $0.map { $0 + "/share/bedside/Content" } }
      + foldersAbove.filter { Directory(root: $0).isRegularFile("Package.swift") }.map { $0 + "/Content" }
  }
}
