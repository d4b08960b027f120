import ClinicSite
import Diagnostics
import YAML

/// Reads people.yml: a map keyed by id.
func loadPeople(_ node: YAMLNode?, diagnostics: inout [Diagnostic]) -> LoadedEntries<Person> {
  loadEntries(node, file: "people.yml", diagnostics: &diagnostics) { entry, fields in
    let name = fields.required("name", .text)
    let profession = fields.required("profession", .text)
    let credentials = fields.items("credentials").compactMap { item in
      fields.nested(item, prefix: "credentials.", example: "{ name: PT, issuer: … }") { credential -> Credential? in
        let name = credential.required("name", .text)
        let issuer = credential.optional("issuer", .text)
        return name.map { Credential(name: $0, issuer: issuer) }
      }
    }
    let certificates = fields.optional("certificates", .list(of: .text)) ?? []
    let roster = fields.optional("roster", .text)
    let register = fields.optional("register", .httpsURL)
    guard let name, let profession else { return nil }
    return Person(
      id: entry.id, name: name, isPlaceholder: entry.placeholders.contains("name"), profession: profession,
      credentials: credentials, certificates: certificates, roster: roster, registerURL: register)
  }
}

/// The valid entries of a data file, and the ids of the others, so that references to those are not reported as
/// unknown.
struct LoadedEntries<Value: Sendable>: Sendable {
  var values: [Value]
  var broken: Set<String>
}

/// What is known about an entry of a data file before its fields are read.
struct EntryHead {
  var id: String
  var location: SourceLocation
  /// The keys of values marked `!placeholder`.
  var placeholders: Set<String>
}

/// Reads a map of maps.
func loadEntries<Value>(
  _ node: YAMLNode?, file: String, diagnostics: inout [Diagnostic],
  _ body: (_ entry: EntryHead, inout FieldReader) -> Value?
) -> LoadedEntries<Value> {
  var loaded = LoadedEntries<Value>(values: [], broken: [])
  guard let node else { return loaded }
  var fields = FieldReader([], file: file, start: SourceLocation(file, 1, 1), rule: .data)
  defer { diagnostics += fields.diagnostics }
  guard case .map(let entries) = node.value else {
    fields.report("\(file) must be a map by id", at: fields.location(node.mark))
    return loaded
  }
  for entry in entries {
    let value = fields.nested(entry.value, prefix: entry.key + ".", example: "{ … }") { inner in
      let placeholders = entry.value.tag == nil ? entry.value.placeholderKeys : Set(inner.keys)
      let head = EntryHead(
        id: entry.key, location: SourceLocation(file, entry.keyMark.line, entry.keyMark.column),
        placeholders: placeholders)
      return body(head, &inner)
    }
    if let value { loaded.values.append(value) } else { loaded.broken.insert(entry.key) }
  }
  return loaded
}

extension YAMLNode {
  fileprivate var placeholderKeys: Set<String> {
    guard case .map(let entries) = value else { return [] }
    return Set(entries.filter { $0.value.tag != nil }.map(\.key))
  }
}
