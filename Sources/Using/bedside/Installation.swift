import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands beside the program: in the checkout that it was built in, or in the release that it came with.
enum Installation {
  /// The folders above the program, the nearest first.
  private static var foldersAbove: [String] {
    var segments = (installedFolder ?? "").split(separator: "/")
    var folders: [String] = []
    while !segments.isEmpty {
      folders.append("/" + segments.joined(separator: "/"))
      segments = segments.dropLast()
    }
    return folders
  }

  /// Where the Python programs are: what BEDSIDE_VENV says, `.venv` here, or the one beside the program.
  static var pythonEnvironment: String {
    if let named = getenv("BEDSIDE_VENV").map({ String(cString: $0) }), !named.isEmpty { return named }
    let places = [".venv"] + foldersAbove.map { $0 + "/.venv" }
    return places.first { Directory(root: $0).isFolder("") } ?? ".venv"
  }

  /// Where the sample content may be, the first that is there counts: here, in the release, in the checkout.
  static var sampleFolders: [String] {
    ["Content"] + [installedFolder].compactMap { $0.map { $0 + "/share/bedside/Content" } }
      + foldersAbove.filter { Directory(root: $0).isRegularFile("Package.swift") }.map { $0 + "/Content" }
  }
}
