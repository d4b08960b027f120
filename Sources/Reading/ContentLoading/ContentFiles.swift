import ClinicSite
import CommonMark
import Diagnostics
import TextModel

/// The files of the content folder, by kind.
struct ContentFiles {
  var pages: [PagePath] = []
  var images: [String] = []
  /// Paths of the data files that exist: site.yml, people.yml, references.yml, warning-signs.yml, the treatments, and
  /// each language's glossary.yml.
  var dataFiles: Set<String> = []
  var diagnostics: [Diagnostic] = []
}

/// The path of a page file, in parts: `en/conditions/sciatica.md`.
struct PagePath: Sendable, Hashable {
  var file: String
  var language: Language
  var folder: [String]
  /// `sciatica`, or `index`.
  var stem: String

  var isIndex: Bool { stem == "index" }

  /// The path that all translations share: `conditions/sciatica`.
  var name: String { (folder + [stem]).joined(separator: "/") }
}

private let imageEndings = ["svg", "png", "jpg", "jpeg", "webp"]

func contentFiles(_ listing: ContentListing, languages: [Language]) -> ContentFiles {
  var files = ContentFiles()
  let codes = languages.map(\.code)
  for entry in listing.unreadable { files.refuse(entry) }
  for path in listing.files.sorted() {
    let segments = path.split(separator: "/").map(String.init)
    guard let first = segments.first, let last = segments.last else { continue }
    if segments.count == 1 {
      classifyTopLevel(path, into: &files)
    } else if path.isTreatment {
      files.dataFiles.insert(path)
    } else if first == "treatments" {
      files.refuse(path, "not the file of a treatment", help: "each treatment is one file: treatments/ims.yml")
    } else if first == "images" {
      let names = segments.dropFirst().dropLast() + [String(last.prefix { $0 != "." })]
      if let wrong = names.first(where: { !isPathSegment($0) }) {
        files.refuse(
          path, "the name \"\(wrong)\" can't be part of an address",
          help: "use lower-case letters, digits and hyphens: \(headingIdentifier(for: wrong))")
      } else if last == last.prefix(while: { $0 != "." }) + "." + ending(of: last),
        imageEndings.contains(ending(of: last))
      {
        files.images.append(path)
      } else {
        files.refuse(path, "not a picture that can be shown", help: "pictures are SVG, PNG, JPEG or WebP files")
      }
    } else if codes.contains(first) {
      classify(segments, path: path, language: Language(first), into: &files)
    } else if ending(of: last) == "md" {
      let suggestion = didYouMean(first, among: codes + ["images"])
      files.refuse(
        path, "the folder \"\(first)\" is not a language of this site",
        help: suggestion ?? "list it in site.yml: languages: [\((codes + [first]).joined(separator: ", "))]")
    } else {
      files.name(unread: path)
    }
  }
  return files
}

/// A repository's own files, such as a README, may be next to site.yml. Content files there are reported, because they
/// are not read.
private func classifyTopLevel(_ path: String, into files: inout ContentFiles) {
  let known = ["site.yml", "people.yml", "references.yml", "warning-signs.yml"]
  if known.contains(path) {
    files.dataFiles.insert(path)
  } else if ["yml", "yaml"].contains(ending(of: path)), let suggestion = didYouMean(path, among: known) {
    files.refuse(path, "unknown file", help: suggestion)
  } else if ending(of: path) == "md" {
    if repositoryDocuments.contains(path.prefix { $0 != "." }.lowercased()) { return }
    files.refuse(
      path, "a page outside of the language folders", help: "move it into a language's folder: en/\(path)")
  } else {
    files.name(unread: path)
  }
}

private let repositoryDocuments = [
  "readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "security", "authors", "notice",
]

private func classify(_ segments: [String], path: String, language: Language, into files: inout ContentFiles) {
  let name = segments[segments.count - 1]
  switch ending(of: name) {
  case "md":
    let stem = String(name.dropLast(3))
    let folder = Array(segments[1..<(segments.count - 1)])
    guard let wrong = (folder + [stem]).first(where: { !isPathSegment($0) }) else {
      files.pages.append(PagePath(file: path, language: language, folder: folder, stem: stem))
      return
    }
    files.refuse(
      path, "the name \"\(wrong)\" can't be part of an address",
      help: "use lower-case letters, digits and hyphens: \(headingIdentifier(for: wrong))")
  case "yml" where segments.count == 2 && name == "glossary.yml":
    files.dataFiles.insert(path)
  default:
    let suggestion = didYouMean(name, among: ["glossary.yml"])
    files.refuse(
      path, "a language folder holds pages (.md) and glossary.yml only",
      help: suggestion
        ?? (imageEndings.contains(ending(of: name)) ? "put pictures into images/" : "rename it or move it away"))
  }
}

private func ending(of name: String) -> String {
  name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
}

extension ContentFiles {
  fileprivate mutating func refuse(_ entry: UnreadableEntry) {
    switch entry.reason {
    case .linkToNothing:
      refuse(
        entry.path, "a symbolic link that leads nowhere", help: "put the file where the link leads, or remove the link")
    case .notAFile: refuse(entry.path, "this is not a file", help: "put a file in its place, or remove it")
    case .nameIsNotText: refuse(entry.path, "the name is not UTF-8 text", help: "give it another name")
    case .folderAgain:
      refuse(
        entry.path, "a symbolic link to a folder that is read already, or that the content folder stands in",
        help: "remove the link: each folder is read once")
    }
  }

  /// Reports a file that is not read, unless nobody would take it for content, as with a script or a spreadsheet.
  fileprivate mutating func name(unread path: String) {
    let end = ending(of: path)
    let isImage = imageEndings.contains(end)
    guard isImage || ["yml", "yaml"].contains(end) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, .fileName, "this file is not read", at: SourceLocation(path, 1, 1),
        help: isImage ? "put pictures into images/" : "move it out of the content folder if it is no content"))
  }

  fileprivate mutating func refuse(_ path: String, _ message: String, help: String) {
    diagnostics.append(Diagnostic(.error, .fileName, message, at: SourceLocation(path, 1, 1), help: help))
  }
}
