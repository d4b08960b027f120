import ClinicSite
import YAML

extension FieldType<LocalizedText> {
  /// A text, or a map with a text for each language of the site.
  static func localizedText(_ languages: [Language]) -> FieldType {
    FieldType(noun: "text, or a map of texts by language", example: "some words") { node throws(FieldProblems) in
      switch node.value {
      case .scalar: return .same(try FieldType<String>.text.read(node))
      case .map(let entries):
        return .byLanguage(try byLanguage(entries, languages, at: node.mark, FieldType<String>.text))
      case .list: throw FieldProblems(at: node.mark)
      }
    }
  }
}

extension FieldType<[Language: [String]]> {
  /// A list of texts, or a map with a list for each language.
  static func localizedList(_ languages: [Language]) -> FieldType {
    let list = FieldType<[String]>.list(of: .text)
    return FieldType(noun: "a list, or a map of lists by language", example: "[English, French]") {
      node throws(FieldProblems) in
      if case .map(let entries) = node.value { return try byLanguage(entries, languages, at: node.mark, list) }
      let same = try list.read(node)
      return Dictionary(uniqueKeysWithValues: languages.map { ($0, same) })
    }
  }
}

private func byLanguage<Value>(
  _ entries: [YAMLEntry], _ languages: [Language], at mark: YAMLMark, _ type: FieldType<Value>
) throws(FieldProblems) -> [Language: Value] {
  var values: [Language: Value] = [:]
  let codes = languages.map(\.code)
  for entry in entries {
    guard codes.contains(entry.key) else {
      throw FieldProblems(
        at: entry.keyMark, "\"\(entry.key)\" is not a language of this site",
        help: "the languages in site.yml: \(codes.joined(separator: ", "))")
    }
    values[Language(entry.key)] = try type.read(entry.value)
  }
  for code in codes where values[Language(code)] == nil {
    throw FieldProblems(at: mark, "no text for the language \"\(code)\"", help: "add \(code): …")
  }
  return values
}
