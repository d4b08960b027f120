import CCMark
import CommonMark
import Foundation
import HTML
import TextModel

/// The HTML that libcmark itself makes.
func renderedByCmark(_ text: String, smartPunctuation: Bool, isSafe: Bool = true) -> String {
  var text = text
  let options =
    CMARK_OPT_DEFAULT | (smartPunctuation ? CMARK_OPT_SMART : 0) | (isSafe ? 0 : CMARK_OPT_UNSAFE)
  return text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let html = cmark_markdown_to_html(characters.baseAddress, characters.count, options) else { return "" }
      defer { free(html) }
      return String(cString: html)
    }
  }
}

/// Bedside's renderer with all additions switched off.
func renderedPlainly(_ text: String, smartPunctuation: Bool = false) -> String {
  var environment = PermissiveEnvironment()
  let options = MarkdownOptions(smartPunctuation: smartPunctuation, additions: nil)
  return document(text, options, &environment).parts
    .map { part in if case .prose(let html, _) = part { html.string } else { "(a callout)" } }.joined()
}

func document(_ text: String, onlyCallout: String? = nil) -> MarkdownDocument {
  var environment = PermissiveEnvironment()
  return document(text, options(onlyCallout: onlyCallout), &environment)
}

private func options(onlyCallout: String?) -> MarkdownOptions {
  let markers = ["DO", "DONT", "CALL-US", "SAME-DAY", "EMERGENCY", "NOTE"]
  return MarkdownOptions(
    smartPunctuation: true,
    additions: MarkdownOptions.Additions(calloutMarkers: markers, onlyCallout: onlyCallout))
}

private func document(
  _ text: String, _ options: MarkdownOptions, _ environment: inout PermissiveEnvironment
) -> MarkdownDocument {
  renderMarkdown(Array(text.utf8)[...], options: options, environment: &environment)
}

/// The HTML of a document that is one prose part; for other documents, a description of each part on its own line.
func html(_ text: String) -> String {
  document(text).parts.map(description).joined(separator: "\n")
}

private func description(_ part: MarkdownPart) -> String {
  switch part {
  case .prose(let html, _): html.string
  case .callout(let callout): "\(callout.marker)|\(callout.heading.string)|\(callout.body.html.string)"
  }
}

/// Problems as `line:column kind`.
func problems(_ text: String) -> [String] {
  document(text).problems.map { "\($0.position.line):\($0.position.byteColumn) \($0.kind)" }
}

/// Knows every page, picture and reference except those named `missing`.
struct PermissiveEnvironment: MarkdownEnvironment {
  private var numbers: [String: Int] = [:]
  private var mentions: [String: Int] = [:]

  mutating func link(to destination: String, at position: SourcePosition) -> ResolvedLink {
    if destination.hasPrefix("missing") { return ResolvedLink(href: nil, target: .nowhere) }
    if destination.hasPrefix("https:") { return ResolvedLink(href: destination, target: .address(destination)) }
    return ResolvedLink(
      href: destination.replacing(".md", with: "/"), target: .file(destination, fragment: nil))
  }

  mutating func image(at source: String, position: SourcePosition) -> ResolvedImage? {
    source.hasPrefix("missing") ? nil : ResolvedImage(source: "/" + source, width: 40, height: 32)
  }

  mutating func citation(of key: String, at position: SourcePosition) -> CitationMention? {
    if key == "missing" { return nil }
    let number = numbers[key, default: numbers.count + 1]
    numbers[key] = number
    mentions[key, default: 0] += 1
    return CitationMention(number: number, mention: mentions[key, default: 0])
  }

  mutating func callout(_ marker: String, from destination: String, at position: SourcePosition) -> MarkdownCallout? {
    guard !destination.hasPrefix("missing") else { return nil }
    let text = "Elsewhere.\n\n> [!\(marker)] There\n> Text of there [@there].\n\n---\n\n> [!NOTE] Not this\n"
    let included = document(text, options(onlyCallout: marker), &self)
    guard case .callout(var callout)? = included.parts.first else { return nil }
    callout.includedFrom = destination
    return callout
  }
}
