import ClinicSite
import Diagnostics
import HTML
import JSON
import SHA256

/// `build.json`: hashes of the content and of the published files, to prove that two builds are the same.
struct BuildRecord {
  static let path = "build.json"

  /// A hash of all content files that were read.
  var content: String
  var asOf: CalendarDate
  var baseURL: BaseURL
  var pages: Int
  /// SHA-256 of all other published files, with their paths.
  var files: [(path: String, hash: String)]

  /// JSON with one line per file, so that two records can be compared with `diff`.
  var bytes: [UInt8] {
    let head: [(String, JSON)] = [
      ("program", .string("bedside \(programVersion)")), ("content", .string(content)),
      ("as-of", .string(asOf.iso8601)), ("base-url", .string(baseURL.origin + baseURL.path)),
      ("pages", .integer(pages)),
    ]
    let members = head.map { "  \(text(.string($0.0))): \(text($0.1))" }
    let lines = files.sorted { $0.path < $1.path }.map { "    \(text(.string($0.path))): \(text(.string($0.hash)))" }
    return Array(
      "{\n\(members.joined(separator: ",\n")),\n  \"files\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n".utf8)
  }
}

private func text(_ value: JSON) -> String { String(decoding: value.bytes, as: UTF8.self) }

extension Site {
  /// SHA-256 of the paths and bytes of the content files. Files that are not read don't count.
  func contentHash(_ sources: [String: SourceText]) -> String {
    let texts = sources.map { path, text in (path, sha256(text.bytes).hex) }
    let pictures = images.map { ($0.file, sha256($0.bytes).hex) }
    let lines = (texts + pictures).sorted { $0.0 < $1.0 }.map { "\($0.1) \($0.0)\n" }
    return sha256(Array(lines.joined().utf8)).hex
  }
}
