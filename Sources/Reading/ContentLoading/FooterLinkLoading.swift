import ClinicSite
import Diagnostics
import TextModel
import YAML

/// An entry of `footer-links` before its destination is resolved, which needs all pages.
struct WrittenFooterLink: Sendable {
  var text: LocalizedText
  var destination: String
  /// Where the destination is written.
  var location: SourceLocation
}

private let example = "{ text: Risks, to: about-ims/risks.md }"

extension FieldReader {
  /// More links would bury those that every footer has.
  private static let mostFooterLinks = 8
  private static let longestFooterText = 60

  mutating func footerLinks(_ languages: [Language]) -> [WrittenFooterLink] {
    let items = items("footer-links", example: "[\(example)]")
    if items.count > FieldReader.mostFooterLinks {
      report(
        "\"footer-links\" has \(items.count) entries; at most \(FieldReader.mostFooterLinks) are wanted",
        at: location(items[FieldReader.mostFooterLinks].mark), help: "keep those that readers look for on every page")
    }
    var lines: [String: Int] = [:]
    return items.compactMap { item in
      nested(item, prefix: "footer-links.", example: example) { entry in
        entry.footerLink(languages, lines: &lines)
      }
    }
  }

  private mutating func footerLink(_ languages: [Language], lines: inout [String: Int]) -> WrittenFooterLink? {
    let text = required("text", .localizedText(languages))
    let destination = required("to", .text)
    for language in languages {
      guard let length = text?.text(in: language)?.count, length > FieldReader.longestFooterText else { continue }
      report(
        "\"\(prefix)text\" is \(length) characters long; at most \(FieldReader.longestFooterText) are wanted",
        at: locations["text"] ?? start)
      break
    }
    guard let destination, let place = locations["to"] else { return nil }
    if let line = lines[destination] {
      report("\"\(destination)\" is linked on line \(line) already", at: place, help: "remove one of the two")
    }
    lines[destination] = place.line
    return text.map { WrittenFooterLink(text: $0, destination: destination, location: place) }
  }
}

extension ContentLibrary {
  /// Nil if the link does not lead to a page in every language.
  func footerLink(
    _ written: WrittenFooterLink, anchors: inout [PendingAnchor], diagnostics: inout [Diagnostic]
  ) -> FooterLink? {
    var targets: [Language: FooterLink.Target] = [:]
    var messages: Set<String> = []
    for language in languages {
      do {
        let (target, anchor) = try footerTarget(written, in: language, others: targets.keys)
        targets[language] = target
        if let anchor { anchors.append(anchor) }
      } catch {
        // An error that is the same in all languages is reported once.
        guard messages.insert(error.message).inserted else { continue }
        diagnostics.append(Diagnostic(.error, .link, error.message, at: written.location, help: error.help))
      }
    }
    if targets.count < languages.count { return nil }
    return FooterLink(text: written.text, targets: targets, destination: written.destination)
  }

  private func footerTarget(
    _ written: WrittenFooterLink, in language: Language, others: some Collection<Language>
  ) throws(LinkProblem) -> (FooterLink.Target, PendingAnchor?) {
    let destination = written.destination
    let path = destination.prefix { $0 != "#" }
    if path.isEmpty || path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      throw LinkProblem(
        message: "\"\(destination)\" is not a path in a language folder",
        help: "the path counts from every language's folder: about-ims/risks.md")
    }
    let home = PagePath(file: language.code + "/index.md", language: language, folder: [], stem: "index")
    let resolved: LinkDestination
    do {
      resolved = try resolve(destination, from: home)
    } catch {
      let file = "\(language.code)/\(path)"
      if others.isEmpty || files[file] != nil { throw error }
      throw LinkProblem(
        message: "no page \"\(destination)\" in \(language.code)/", help: "every language needs it: write \(file)")
    }
    switch resolved {
    case .external(let url):
      return (.external(url), nil)
    case .page(let address, let file, let fragment):
      let anchor = fragment.map { PendingAnchor(file: file, fragment: $0, location: written.location) }
      return (.page(address, file: file, fragment: fragment), anchor)
    case .unknown: throw LinkProblem(message: "no page \"\(destination)\"", help: nil)
    }
  }
}
