import ClinicSite
import CommonMark

extension Page {
  /// The content file that a link of the page leads to; nil for an address outside the site. The link has been resolved
  /// while the page was read, so it exists.
  func target(of destination: String) -> String? {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    if path.isEmpty { return file }
    guard !path.contains(":") else { return nil }
    var segments = file.split(separator: "/").dropLast().map(String.init)
    for segment in path.split(separator: "/") {
      switch segment {
      case "..": _ = segments.popLast()
      case ".": continue
      default: segments.append(String(segment))
      }
    }
    return segments.joined(separator: "/")
  }
}
