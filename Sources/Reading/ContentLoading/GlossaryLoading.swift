import ClinicSite
import CommonMark
import Diagnostics
import TextModel
import YAML

/// Reads a language's glossary.yml: a list of terms.
func loadGlossary(_ node: YAMLNode?, file: String, diagnostics: inout [Diagnostic]) -> LoadedEntries<GlossaryTerm> {
  var loaded = LoadedEntries<GlossaryTerm>(values: [], broken: [])
  guard let node else { return loaded }
  var fields = FieldReader([], file: file, start: SourceLocation(file, 1, 1), rule: .data)
  defer { diagnostics += fields.diagnostics }
  guard case .list(let items) = node.value else {
    fields.report("\(file) must be a list", at: fields.location(node.mark), help: "- { term: …, meaning: … }")
    return loaded
  }
  var lines: [String: Int] = [:]
  for item in items {
    var name: String?
    let term = fields.nested(item, prefix: "", example: "{ term: …, meaning: … }") { entry -> GlossaryTerm? in
      let term = entry.required("term", .text)
      name = term
      let also = entry.optional("also", .list(of: .text)) ?? []
      let meaning = entry.required("meaning", .text)
      guard let term, let meaning else { return nil }
      return GlossaryTerm(
        identifier: headingIdentifier(for: term), term: term, alsoCalled: also, meaning: meaning,
        location: entry.locations["term"] ?? entry.start, meaningLocation: entry.locations["meaning"])
    }
    guard let term else {
      if let name { loaded.broken.insert(headingIdentifier(for: name)) }
      continue
    }
    if let line = lines[term.identifier] {
      fields.report("the term \"\(term.term)\" is on line \(line) already", at: fields.location(item.mark))
      continue
    }
    lines[term.identifier] = item.mark.line
    loaded.values.append(term)
  }
  return loaded
}
