import ClinicSite
import TextModel

/// What a Markdown link leads to.
enum LinkDestination: Equatable {
  case external(String)
  /// A page of the site. `anchored` is the file that has the anchors.
  case page(PageAddress, anchored: String, fragment: String?)
  /// A broken destination that is reported elsewhere; the link becomes plain text.
  case unknown
}

struct LinkProblem: Error, Equatable {
  var message: String
  var help: String?
}

extension ContentLibrary {
  func resolve(_ destination: String, from path: PagePath) throws(LinkProblem) -> LinkDestination {
    if destination.isEmpty { throw LinkProblem(message: "a link without an address", help: "write [text](page.md)") }
    if let scheme = scheme(of: destination) { return try resolve(destination, scheme: scheme) }
    if destination.hasPrefix("/") {
      throw LinkProblem(
        message: "a link from the root of the site",
        help: "link to the page's file, as seen from this one: ../folder/page.md")
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard let written = parts.first, !written.isEmpty else {
      guard let address = addresses.pages[path.file]?.address else { return .unknown }
      return .page(address, anchored: path.file, fragment: fragment)
    }
    guard let file = sourcePath(String(written), from: path) else {
      throw LinkProblem(message: "the link \"\(destination)\" leads out of the content folder", help: nil)
    }
    return try target(file, written: String(written), fragment: fragment, from: path)
  }

  private func resolve(_ destination: String, scheme: String) throws(LinkProblem) -> LinkDestination {
    switch scheme {
    case "https", "mailto", "tel":
      if let problem = outsideAddressProblem(destination, scheme: scheme) { throw problem }
      return .external(destination)
    case "http": throw LinkProblem(message: "a link without encryption", help: "write https:// instead of http://")
    default:
      throw LinkProblem(
        message: "a link with \"\(scheme):\" is not allowed", help: "only https:, mailto:, tel: and links to pages are")
    }
  }

  private func target(_ file: String, written: String, fragment: String?, from path: PagePath) throws(LinkProblem)
    -> LinkDestination
  {
    if let page = addresses.pages[file] {
      if page.isHandout {
        throw LinkProblem(message: "a handout has no page of its own", help: "link to the page it belongs to")
      }
      if page.isDraft && !includeDrafts {
        throw LinkProblem(
          message: "\(file) is a draft", help: "publish it (remove its draft: true), or remove the link")
      }
      return .page(page.address, anchored: file, fragment: fragment)
    }
    if let folder = addresses.folders[file] { return .page(folder, anchored: file, fragment: fragment) }
    if file.hasSuffix("/glossary.yml"), glossaryAnchors[file] != nil {
      let language = Language(String(file.dropLast("/glossary.yml".count)))
      let address = GeneratedPage.glossary.address(in: language, of: languages)
      return .page(address, anchored: file, fragment: fragment)
    }
    throw LinkProblem(message: "no page \"\(written)\"", help: help(forMissing: file, written: written, from: path))
  }

  private func help(forMissing file: String, written: String, from path: PagePath) -> String {
    if images[file] != nil { return "to show a picture, write ![what it shows](\(written))" }
    if let closest = closestPage(to: file) { return "did you mean \(relativePath(to: closest, from: path))?" }
    return written.hasSuffix(".md")
      ? "the path counts from \(([path.language.code] + path.folder).joined(separator: "/"))/"
      : "link to a page's file, which ends in .md"
  }

  /// A page of the same name in another folder, or one with a similar name.
  private func closestPage(to file: String) -> String? {
    func name(_ path: String) -> Substring { path[(path.lastIndex(of: "/") ?? path.startIndex)...] }
    let limit = max(1, name(file).count / 3)
    let near = addresses.pages.keys.filter { editDistance(String(name($0)), String(name(file))) <= limit }
    return near.min { (editDistance($0, file), $0) < (editDistance($1, file), $1) }
  }

  private func relativePath(to file: String, from path: PagePath) -> String {
    let base = [path.language.code] + path.folder
    let target = file.split(separator: "/").map(String.init)
    let shared = zip(base, target.dropLast()).prefix { $0 == $1 }.count
    return (base.dropFirst(shared).map { _ in ".." } + target.dropFirst(shared)).joined(separator: "/")
  }

  /// Resolves a relative path in a page to a path in the content folder.
  func sourcePath(_ written: String, from path: PagePath) -> String? {
    var segments = [path.language.code] + path.folder
    for segment in written.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..":
        if segments.popLast() == nil { return nil }
      default: segments.append(String(segment))
      }
    }
    return segments.joined(separator: "/")
  }
}

private func outsideAddressProblem(_ address: String, scheme: String) -> LinkProblem? {
  let rest = address.dropFirst(scheme.count + 1)
  switch scheme {
  case "tel":
    return ServiceNumber(url: address) == nil
      ? LinkProblem(
        message: "\"\(address)\" is not a whole phone number",
        help: "for example tel:613-555-0100, tel:+1-613-555-0100;ext=12 or tel:911") : nil
  case "mailto":
    return isEmailAddress(rest.prefix { $0 != "?" })
      ? nil
      : LinkProblem(message: "\"\(address)\" is not a whole address", help: "for example mailto:hello@clinic.example")
  default:
    return isSecureAddress(address)
      ? nil : LinkProblem(message: "\"\(address)\" is not a whole address", help: "for example https://clinic.example/")
  }
}

private func scheme(of destination: String) -> String? {
  let end = destination.utf8.firstIndex { byte in
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
  guard let end, destination.utf8[end] == UInt8(ascii: ":") else { return nil }
  return destination[..<end].lowercased()
}
