import ClinicSite
import Diagnostics
import YAML

/// Reads warning-signs.yml. What it says of pages is checked when they are known.
func loadWarningSigns(_ node: YAMLNode?, languages: [Language], diagnostics: inout [Diagnostic]) -> WarningSigns {
  let file = "warning-signs.yml"
  var fields = FieldReader([], file: file, start: SourceLocation(file, 1, 1), rule: .data)
  let signs = node.flatMap { node in
    fields.nested(node, prefix: "", example: "{ boxes: { back: { page: warning-signs/back.md } } }") { whole in
      let boxes = whole.entries("boxes", example: "{ back: { page: warning-signs/back.md } }") { id, entry in
        entry.boxes(id: id, languages)
      }
      let ids = boxes.map(\.id)
      return WarningSigns(
        boxes: boxes.compactMap(\.value),
        conditions: whole.inclusions("conditions", of: ids, example: "{ sciatica: [back] }"),
        pages: whole.inclusions("pages", of: ids, example: "{ aftercare/light-stretches: [back] }"))
    }
  }
  diagnostics += fields.diagnostics
  return signs ?? WarningSigns()
}

extension FieldReader {
  private static let boxExample = "{ page: warning-signs/back.md }"

  /// The values of a map of maps; nil for an invalid one.
  fileprivate mutating func entries<Value>(
    _ key: String, example: String, _ body: (_ id: String, inout FieldReader) -> Value?
  ) -> [(id: String, value: Value?)] {
    map(key, isRequired: false, example: example) { all -> [(id: String, value: Value?)]? in
      all.keys.map { id in
        (id, all.map(id, isRequired: true, example: FieldReader.boxExample) { body(id, &$0) })
      }
    } ?? []
  }

  fileprivate mutating func boxes(id: String, _ languages: [Language]) -> WarningSigns.Boxes? {
    let name = optional("name", .localizedText(languages))
    let page = required("page", .pagePath)
    var signs: [Callout.Kind: [RequiredSign]] = [:]
    _ = map("signs", isRequired: false, example: "{ emergency: […] }") { kinds -> Bool? in
      for kind in Callout.Kind.urgent {
        let key = kind.rawValue.lowercased()
        let items = kinds.items(key, example: FieldReader.signExample)
        guard kinds.keys.contains(key) else { continue }
        signs[kind] = items.compactMap { item in
          kinds.nested(item, prefix: key + ".", example: FieldReader.signExample) { $0.sign(languages) }
        }
      }
      return true
    }
    return page.map { WarningSigns.Boxes(id: id, name: name, page: $0, signs: signs, location: start) }
  }

  private static let signExample = "{ name: chest pain, any-of: { en: [chest pain] } }"

  private mutating func sign(_ languages: [Language]) -> RequiredSign? {
    let name = required("name", .localizedText(languages))
    let words = required("any-of", .wordsByLanguage(languages))
    guard let name, let words else { return nil }
    return RequiredSign(name: name, anyOf: words)
  }

  /// Lists of ids of boxes.
  fileprivate mutating func inclusions(
    _ key: String, of known: [String], example: String
  ) -> [String: WarningSigns.Inclusion] {
    map(key, isRequired: false, example: example) { all -> [String: WarningSigns.Inclusion]? in
      all.keys.reduce(into: [:]) { inclusions, name in
        guard let ids = all.required(name, .list(of: .knownBox(known))) else { return }
        inclusions[name] = WarningSigns.Inclusion(boxes: ids, location: all.locations[name] ?? all.start)
      }
    } ?? [:]
  }
}

extension FieldType<String> {
  fileprivate static let pagePath = scalar("a page's path below its language", example: "warning-signs/back.md") {
    $0.hasSuffix(".md") && !$0.hasPrefix("/") && !$0.contains("..") ? $0 : nil
  }

  fileprivate static func knownBox(_ known: [String]) -> FieldType {
    FieldType(noun: "ids of boxes", example: known.first ?? "back") { node throws(FieldProblems) in
      guard case .scalar(let id, _) = node.value else { throw FieldProblems(at: node.mark) }
      guard known.contains(id) else {
        throw FieldProblems(
          at: node.mark, "unknown box \"\(id)\"",
          help: didYouMean(id, among: known) ?? "boxes has: \(known.joined(separator: ", "))")
      }
      return id
    }
  }
}

extension FieldType<[Language: [String]]> {
  /// Other languages may be there already.
  fileprivate static func wordsByLanguage(_ languages: [Language]) -> FieldType {
    let list = FieldType<[String]>.list(of: .text)
    return FieldType(noun: "a map of lists by language", example: "{ en: [chest pain] }") {
      node throws(FieldProblems) in
      guard case .map(let entries) = node.value else { throw FieldProblems(at: node.mark) }
      var words: [Language: [String]] = [:]
      for entry in entries { words[Language(entry.key)] = try list.read(entry.value) }
      for language in languages where words[language]?.isEmpty ?? true {
        throw FieldProblems(
          at: node.mark, "no words for the language \"\(language.code)\"", help: "add \(language.code): […]")
      }
      return words
    }
  }
}

/// Reports pages and conditions that warning-signs.yml names and that do not exist.
func warningSignDiagnostics(_ signs: WarningSigns, _ paths: [PagePath], languages: [Language]) -> [Diagnostic] {
  guard let first = languages.first else { return [] }
  let names = Set(paths.filter { $0.language == first }.map(\.name))
  let boxes = signs.boxes.filter { !names.contains(String($0.page.dropLast(3))) }.map {
    Diagnostic(
      .error, .data, "no page \"\($0.page)\" for the boxes \"\($0.id)\"", at: $0.location,
      help: didYouMean($0.page, among: names.map { $0 + ".md" })
        ?? "the path is below the language: warning-signs/back.md")
  }
  let conditions = names.filter { $0.hasPrefix(Section.conditions.rawValue + "/") }
    .compactMap { $0.split(separator: "/").last.map(String.init) }
  let known = Set(conditions + BodyArea.allCases.map(\.rawValue))
  let unknown = signs.conditions.filter { !known.contains($0.key) }.map { name, inclusion in
    Diagnostic(
      .error, .data, "\"\(name)\" is neither a condition nor an area", at: inclusion.location,
      help: didYouMean(name, among: known) ?? "the name of a page in conditions/, or an area as in its front matter")
  }
  let pages = signs.pages.filter { !names.contains($0.key) }.map { name, inclusion in
    Diagnostic(
      .error, .data, "no page \"\(name)\"", at: inclusion.location,
      help: didYouMean(name, among: names) ?? "the path is below the language and has no .md: aftercare/light-stretches"
    )
  }
  return boxes + unknown + pages
}
