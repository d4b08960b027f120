import ClinicSite
import Diagnostics
import YAML

/// Reads site.yml. References to other files are resolved later.
func loadSettings(
  _ node: YAMLNode?, baseURL override: BaseURL?, speakable: [Language], diagnostics: inout [Diagnostic]
) -> LoadedSettings? {
  guard case .map(let entries)? = node?.value else {
    diagnostics.append(
      Diagnostic(
        .error, .data, "site.yml must be a map", at: SourceLocation("site.yml", 1, 1), help: "name: Your clinic"))
    return nil
  }
  var fields = FieldReader(entries, file: "site.yml", start: SourceLocation("site.yml", 1, 1), rule: .data)
  let listed = fields.required("languages", .list(of: .language(speakable)))
  let languages = listed.map { all in all.indices.filter { all.firstIndex(of: all[$0]) == $0 }.map { all[$0] } }
  let known = languages ?? []
  let name = fields.required("name", .text)
  let tagline = fields.required("tagline", .localizedText(known))
  let writtenURL = fields.required("base-url", .baseURL)
  let theme = fields.map("colours", isRequired: false, example: "{ brand: \"#0b5c5e\", accent: \"#a8431a\" }") {
    colours -> Theme? in
    let (brand, accent) = (colours.required("brand", .colour), colours.required("accent", .colour))
    guard let brand, let accent else { return nil }
    return Theme(brand: brand, accent: accent)
  }
  let phone = fields.required("phone", .phone)
  let emergencyNumber = fields.required("emergency-number", .serviceNumber)
  let nurseLine = fields.optional("nurse-line", .serviceNumber)
  let isSample = fields.optional("sample", .boolean) ?? false
  let email = fields.optional("email", .email)
  let logo = fields.optional("logo", .text)
  let otherPhones = fields.otherPhones()
  let footerLinks = fields.footerLinks(known)
  fields.reportUnknownKeys()
  if let listed { fields.checkLanguages(listed) }
  diagnostics += fields.diagnostics
  guard let name, let tagline, let url = override ?? writtenURL, let languages, !languages.isEmpty, let phone,
    let emergencyNumber
  else { return nil }
  var settings = Settings(
    name: name, tagline: tagline, baseURL: url, languages: languages, theme: theme ?? .standard, phone: phone,
    emergencyNumber: emergencyNumber, isSample: isSample)
  settings.email = email
  settings.nurseLine = nurseLine
  settings.otherPhones = otherPhones
  settings.locations = fields.locations
  return LoadedSettings(settings: settings, logo: logo, footerLinks: footerLinks)
}

extension FieldReader {
  fileprivate mutating func otherPhones() -> [String: PhoneNumber] {
    let example = "{ WSIB: 1-800-555-0100 }"
    var labels: [String] = []
    return map("other-phones", isRequired: false, example: example) { phones -> [String: PhoneNumber]? in
      labels = phones.keys
      return labels.reduce(into: [:]) { numbers, label in numbers[label] = phones.required(label, .phone) }
    } ?? [:]
  }

  fileprivate mutating func checkLanguages(_ languages: [Language]) {
    let place = locations["languages"] ?? start
    if languages.isEmpty { report("a site needs a language", at: place, help: "languages: [en]") }
    if Set(languages).count != languages.count { report("a language is listed twice", at: place) }
  }
}

extension FieldType<Language> {
  fileprivate static func language(_ speakable: [Language]) -> FieldType {
    let codes = speakable.map(\.code)
    return FieldType(noun: "a language code", example: "en") { node throws(FieldProblems) in
      guard case .scalar(let code, _) = node.value, isPathSegment(code) else { throw FieldProblems(at: node.mark) }
      guard codes.contains(code) else {
        throw FieldProblems(
          at: node.mark, "the templates have no phrases in \"\(code)\"",
          help: "known languages: \(codes.joined(separator: ", "))")
      }
      return Language(code)
    }
  }
}
