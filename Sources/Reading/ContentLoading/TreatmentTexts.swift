import ClinicSite
import Diagnostics
import YAML

/// A text or a list of words in a treatment's file. It must be there in each language with a page of the treatment,
/// which is not known before all pages are read.
struct TreatmentText: Sendable {
  /// With the keys that it stands in: `verdicts.may-help.sentence`.
  var key: String
  /// Nil if it is the same in all languages.
  var languages: Set<Language>?
  /// What it says in the first language that it is written in, for whoever translates it.
  var wording: String
  var isList: Bool
  var location: SourceLocation
}

/// Reads the texts of a treatment's file, and remembers them.
struct TreatmentTexts: Sendable {
  var languages: [Language]
  private(set) var texts: [TreatmentText] = []

  init(_ languages: [Language]) { self.languages = languages }

  mutating func required(_ key: String, in fields: inout FieldReader) -> LocalizedText? {
    remember(fields.required(key, .textByLanguage), key, fields)
  }

  mutating func optional(_ key: String, in fields: inout FieldReader) -> LocalizedText? {
    remember(fields.optional(key, .textByLanguage), key, fields)
  }

  /// The items of a list, each of them a text by language.
  mutating func items(_ key: String, in fields: inout FieldReader) -> [LocalizedText] {
    fields.items(key, example: "[{ en: some words }]").compactMap { item in
      guard let text = fields.read(key, item, .textByLanguage) else { return nil }
      remember(text, fields.prefix + key, at: fields.location(item.mark))
      return text
    }
  }

  mutating func list(
    _ key: String, of element: FieldType<String> = .text, in fields: inout FieldReader, isRequired: Bool = false
  ) -> [Language: [String]]? {
    let type = FieldType.listByLanguage(of: element, languages)
    guard let list = isRequired ? fields.required(key, type) : fields.optional(key, type) else { return nil }
    let first = languages.first { list.words[$0] != nil } ?? list.words.keys.min()
    texts.append(
      TreatmentText(
        key: fields.prefix + key, languages: list.isForAll ? nil : Set(list.words.keys),
        wording: first.flatMap { list.words[$0] }?.joined(separator: ", ") ?? "", isList: true,
        location: fields.locations[key] ?? fields.start))
    return list.words
  }

  private mutating func remember(_ text: LocalizedText?, _ key: String, _ fields: FieldReader) -> LocalizedText? {
    if let text { remember(text, fields.prefix + key, at: fields.locations[key] ?? fields.start) }
    return text
  }

  private mutating func remember(_ text: LocalizedText, _ key: String, at location: SourceLocation) {
    switch text {
    case .same(let wording):
      texts.append(TreatmentText(key: key, languages: nil, wording: wording, isList: false, location: location))
    case .byLanguage(let all):
      let first = languages.first { all[$0] != nil } ?? all.keys.min()
      texts.append(
        TreatmentText(
          key: key, languages: Set(all.keys), wording: first.flatMap { all[$0] } ?? "", isList: false,
          location: location))
    }
  }
}

extension TreatmentText {
  /// What is missing for readers of these languages.
  func problems(in read: [Language]) -> [Diagnostic] {
    guard let languages else { return [] }
    return read.filter { !languages.contains($0) }.map { language in
      Diagnostic(
        .error, .data, "\"\(key)\" has no \(isList ? "words" : "text") in the language \"\(language.code)\"",
        at: location,
        help: isList
          ? "add \(language.code): […], for: \(wording)" : "add \(language.code): …, a translation of: \(wording)")
    }
  }
}

extension FieldType<LocalizedText> {
  /// A text, or a map with a text for each language that it is written in.
  fileprivate static let textByLanguage = FieldType(
    noun: "text, or a map of texts by language", example: "{ en: some words }"
  ) { node throws(FieldProblems) in
    guard case .map(let entries) = node.value else { return .same(try FieldType<String>.text.read(node)) }
    var texts: [Language: String] = [:]
    for entry in entries { texts[try entry.language()] = try FieldType<String>.text.read(entry.value) }
    return .byLanguage(texts)
  }
}

private struct WordsByLanguage: Sendable {
  var words: [Language: [String]]
  var isForAll: Bool
}

extension FieldType<WordsByLanguage> {
  /// A list that is the same in all languages, or a map with a list for each that it is written in.
  fileprivate static func listByLanguage(of element: FieldType<String>, _ languages: [Language]) -> FieldType {
    let list = FieldType<[String]>.list(of: element)
    return FieldType(noun: "a map of lists by language", example: "{ en: [first, second] }") {
      node throws(FieldProblems) in
      guard case .map(let entries) = node.value else {
        let words = try list.read(node)
        return WordsByLanguage(
          words: Dictionary(uniqueKeysWithValues: languages.map { ($0, words) }), isForAll: true)
      }
      var words: [Language: [String]] = [:]
      for entry in entries { words[try entry.language()] = try list.read(entry.value) }
      return WordsByLanguage(words: words, isForAll: false)
    }
  }
}

extension YAMLEntry {
  /// Languages that the site does not have yet may be there already.
  fileprivate func language() throws(FieldProblems) -> Language {
    let letters = key.prefix { $0 != "-" }
    guard (2...3).contains(letters.count), letters.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
      throw FieldProblems(at: keyMark, "\"\(key)\" is not the code of a language", help: "for example en or fr")
    }
    return Language(key)
  }
}
