import ClinicSite
import Diagnostics
import YAML

/// Reads references.yml: CSL items keyed by id.
func loadReferences(_ node: YAMLNode?, diagnostics: inout [Diagnostic]) -> LoadedEntries<Reference> {
  loadEntries(node, file: "references.yml", diagnostics: &diagnostics) { entry, fields in
    let type = fields.required("type", .text)
    let authors = fields.items("author").compactMap { item in
      fields.nested(item, prefix: "author.", example: "{ family: Gunn, given: CC }", author)
    }
    let title = fields.required("title", .text)
    let year = fields.map("issued", isRequired: false, example: "{ year: 2014 }") { $0.required("year", .integer) }
    let container = fields.optional("container-title", .text)
    let volume = fields.optional("volume", .text)
    let issue = fields.optional("issue", .text)
    let page = fields.optional("page", .text)
    let doi = fields.optional("DOI", .text)
    let pmid = fields.optional("PMID", .text)
    let url = fields.optional("URL", .httpsURL)
    let publisher = fields.optional("publisher", .text)
    guard let type, let title else { return nil }
    var reference = Reference(id: entry.id, type: type, authors: authors, title: title)
    reference.location = entry.location
    reference.containerTitle = container
    reference.year = year
    reference.volume = volume
    reference.issue = issue
    reference.page = page
    reference.doi = doi
    reference.pmid = pmid
    reference.url = url
    reference.publisher = publisher
    return reference
  }
}

private func author(_ fields: inout FieldReader) -> Reference.Author? {
  if let literal = fields.optional("literal", .text) { return .literal(literal) }
  let given = fields.optional("given", .text)
  return fields.required("family", .text).map { .name(family: $0, given: given) }
}
