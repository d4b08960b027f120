import ClinicSite
import CommonMark
import Diagnostics

/// The result of rendering a page's Markdown.
struct LoadedBody: Sendable {
  var body: Body
  var identifiers: Set<String>
  var anchors: [PendingAnchor]
  var diagnostics: [Diagnostic]
}

func loadBody(of file: PageFile, library: ContentLibrary) -> LoadedBody {
  var environment = PageEnvironment(file: file, library: library)
  var document = file.render(environment: &environment)
  let problems = document.problems.map(file.diagnostic)
  document.moveDown(lines: file.bodyFirstLine - 1)
  let body = Body(
    parts: document.parts.compactMap(part), outline: document.outline, blocks: document.blocks,
    references: environment.references)
  return LoadedBody(
    body: body, identifiers: document.identifiers, anchors: environment.anchors,
    diagnostics: problems + environment.diagnostics)
}

private func part(_ part: MarkdownPart) -> Body.Part? {
  switch part {
  case .prose(let html, let hasSections): .prose(html, hasSections: hasSections)
  case .callout(let callout):
    Callout.Kind(rawValue: callout.marker).map { kind in
      .callout(
        Callout(
          kind: kind, identifier: callout.identifier, heading: callout.heading, body: callout.body,
          text: callout.text, includedFrom: callout.includedFrom))
    }
  }
}
