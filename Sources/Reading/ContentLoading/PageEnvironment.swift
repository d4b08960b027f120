import ClinicSite
import CommonMark
import Diagnostics
import TextModel

/// Answers the renderer's questions for one page, and collects diagnostics, references and anchors.
struct PageEnvironment: MarkdownEnvironment {
  let file: PageFile
  /// The file of the page being rendered. It differs from `file` while a callout of `file` is included there.
  let host: String
  let library: ContentLibrary
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var references: [CitedReference] = []
  /// Links to headings, to be checked when all headings are known.
  private(set) var anchors: [PendingAnchor] = []
  private var numbers: [String: Int] = [:]

  init(file: PageFile, host: String? = nil, library: ContentLibrary) {
    self.file = file
    self.host = host ?? file.path.file
    self.library = library
  }

  mutating func link(to destination: String, at position: SourcePosition) -> ResolvedLink {
    do {
      switch try library.resolve(destination, from: file.path) {
      case .external(let url): return ResolvedLink(href: url, target: .address(url))
      case .unknown: return ResolvedLink(href: nil, target: .nowhere)
      case .page(let address, let anchored, let fragment):
        if let fragment {
          anchors.append(PendingAnchor(file: anchored, fragment: fragment, location: location(position)))
        }
        let href = anchored == host && fragment != nil ? "" : library.href(address)
        return ResolvedLink(
          href: href + (fragment.map { "#" + $0 } ?? ""), target: .file(anchored, fragment: fragment))
      }
    } catch {
      report(.link, error.message, at: position, help: error.help)
      return ResolvedLink(href: nil, target: .nowhere)
    }
  }

  mutating func image(at source: String, position: SourcePosition) -> ResolvedImage? {
    guard let path = library.sourcePath(source, from: file.path), !source.contains(":"), !source.hasPrefix("/") else {
      report(
        .image, "a picture from outside the content folder", at: position,
        help: "put it into images/ and link to it there")
      return nil
    }
    guard let image = library.images[path] else {
      if !library.brokenImages.contains(path) {
        let depth = String(repeating: "../", count: file.path.folder.count + 1)
        report(
          .image, "no picture \"\(source)\"", at: position,
          help: didYouMean(path, among: library.images.keys) ?? "pictures are in images/: \(depth)images/name.svg")
      }
      return nil
    }
    let href = library.href(image.address)
    return ResolvedImage(source: href, width: image.width, height: image.height)
  }

  mutating func citation(of key: String, at position: SourcePosition) -> CitationMention? {
    guard let known = library.references else { return nil }
    guard let reference = known[key] else {
      if library.brokenEntries.contains(key) { return nil }
      report(
        .citation, "unknown reference \"\(key)\"", at: position,
        help: didYouMean(key, among: known.keys) ?? "add it to references.yml")
      return nil
    }
    let index = numbers[key] ?? references.count
    if index == references.count { references.append(CitedReference(reference: reference, mentions: 0)) }
    numbers[key] = index
    references[index].mentions += 1
    return CitationMention(number: index + 1, mention: references[index].mentions)
  }

  mutating func callout(_ marker: String, from destination: String, at position: SourcePosition) -> MarkdownCallout? {
    let resolved: LinkDestination
    do {
      resolved = try library.resolve(destination, from: file.path)
    } catch {
      report(.callout, error.message, at: position, help: error.help)
      return nil
    }
    guard case .page(_, let path, nil) = resolved, let source = library.files[path] else {
      if resolved != .unknown {
        report(
          .callout, "a callout can only be taken from a page", at: position, help: "> [!\(marker)](../folder/page.md)")
      }
      return nil
    }
    return includedCallout(marker, of: source, at: position)
  }

  /// Renders the callout as part of this page: its links are relative to its own file, but its citations are numbered
  /// with this page's.
  private mutating func includedCallout(_ marker: String, of source: PageFile, at position: SourcePosition)
    -> MarkdownCallout?
  {
    var included = PageEnvironment(file: source, host: host, library: library)
    included.references = references
    included.numbers = numbers
    let document = source.render(only: marker, environment: &included)
    let callouts = document.parts.compactMap { part in if case .callout(let callout) = part { callout } else { nil } }
    guard callouts.count == 1, var callout = callouts.first else {
      if source.isReadable, !document.problems.contains(where: \.kind.isAboutCallouts) {
        let count = callouts.isEmpty ? "no \(marker) callout of its own" : "\(callouts.count) \(marker) callouts"
        report(
          .callout, "\(source.path.file) has \(count)", at: position, help: "the page must have exactly one")
      }
      return nil
    }
    references = included.references
    numbers = included.numbers
    callout.includedFrom = source.path.file
    return callout
  }

  private func location(_ position: SourcePosition) -> SourceLocation { file.location(of: position) }

  private mutating func report(_ rule: RuleID, _ message: String, at position: SourcePosition, help: String?) {
    diagnostics.append(Diagnostic(.error, rule, message, at: location(position), help: help))
  }
}

/// An anchor that a link refers to.
struct PendingAnchor: Sendable, Hashable {
  var file: String
  var fragment: String
  var location: SourceLocation
}

extension PageFile {
  /// Renders the body, or only its callouts of one marker.
  func render(only marker: String? = nil, environment: inout PageEnvironment) -> MarkdownDocument {
    let additions = MarkdownOptions.Additions(
      calloutMarkers: Callout.Kind.allCases.map(\.rawValue), isRightToLeft: path.language.isRightToLeft,
      onlyCallout: marker)
    let options = MarkdownOptions(smartPunctuation: true, additions: additions)
    return renderMarkdown(source.bytes[body], options: options, environment: &environment)
  }

  /// Converts a position in the body to a location in the file.
  func location(of position: SourcePosition) -> SourceLocation {
    source.location(of: SourcePosition(line: position.line + bodyFirstLine - 1, byteColumn: position.byteColumn))
  }
}
