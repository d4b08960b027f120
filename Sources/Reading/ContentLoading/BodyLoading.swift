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
  let parts = document.parts.compactMap(part)
  let joined = joiningUrgentCallouts(parts)
  let body = Body(
    parts: joined, outline: document.outline, blocks: document.blocks, references: environment.references)
  let lost = Set(parts.identifiers).subtracting(joined.identifiers)
  return LoadedBody(
    body: body, identifiers: document.identifiers.subtracting(lost), anchors: environment.anchors,
    diagnostics: problems + environment.diagnostics)
}

private func part(_ part: MarkdownPart) -> Body.Part? {
  switch part {
  case .prose(let html, let hasSections): .prose(html, hasSections: hasSections)
  case .callout(let callout):
    Callout.Kind(rawValue: callout.marker).map { kind in
      .callout(
        Callout(
          kind: kind, identifier: callout.identifier, heading: callout.heading,
          parts: [
            Callout.Part(
              body: callout.body, text: callout.text, includedFrom: callout.includedFrom, position: callout.position)
          ]))
    }
  }
}

extension [Body.Part] {
  fileprivate var identifiers: [String] {
    compactMap { part in if case .callout(let callout) = part { callout.identifier } else { nil } }
  }
}
