import ClinicSite
import CommonMark
import YAML

/// Reads a language's glossary.yml: a list of terms.
func loadGlossary(_ node: YAMLNode?, file: String, diagnostics: inout [Diagnostic]) -> [GlossaryTerm] {
  guard let node else { return [] }
  var fields = FieldReader([], file: file, start: SourceLocation(file, 1, 1), rule: .data)
  defer { diagnostics += fields.diagnostics }
  guard case .list(let items) = node.value else {
    fields.report("\(file) must be a list", at: fields.location(node.mark), help: "- { term: …, meaning: … }")
    return []
  }
  var lines: [String: Int] = [:]
  return items.compactMap { item in
    let term = fields.nested(item, prefix: "", example: "{ term: …, meaning: … }") { entry -> GlossaryTerm? in
      let term = entry.required("term", .text)
      let also = entry.optional("also", .list(of: .text)) ?? []
      let meaning = entry.required("meaning", .text)
      guard let term, let meaning else { return nil }
      return GlossaryTerm(identifier: headingIdentifier(for: term), term: term, alsoCalled: also, meaning: meaning)
    }
    guard let term else { return nil }
    if let line = lines[term.identifier] {
      fields.report("the term \"\(term.term)\" is on line \(line) already", at: fields.location(item.mark))
      return nil
    }
    lines[term.identifier] = item.mark.line
    return term
  }
}
