import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the program itself is, and what was installed with it.
enum ProgramPlace {
  /// The folders above the program, the nearest first.
  static var foldersAbove: [String] {
    let name = CommandLine.arguments.first ?? ""
    guard let path = ["/proc/self/exe", name].lazy.compactMap({ Disk(root: $0).absoluteRoot }).first else { return [] }
    var segments = path.split(separator: "/").dropLast()
    var folders: [String] = []
    while !segments.isEmpty {
      folders.append("/" + segments.joined(separator: "/"))
      segments = segments.dropLast()
    }
    return folders
  }

  /// Where the Python programs are: what BEDSIDE_VENV says, `.venv` here, or the one of the checkout or the release
  /// that the program is part of.
  static var pythonEnvironment: String {
    if let named = getenv("BEDSIDE_VENV").map({ String(cString: $0) }), !named.isEmpty { return named }
    let places = [".venv"] + foldersAbove.map { $0 + "/.venv" }
    return places.first { Disk(root: $0).isFolder("") } ?? ".venv"
  }
}
