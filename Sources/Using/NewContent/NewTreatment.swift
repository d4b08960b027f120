import ClinicSite

/// A treatment to write a file for.
public struct NewTreatment: Sendable, Hashable {
  public var id: String
  public var name: String

  /// - Parameter name: As people say it: `Pelvic-floor physiotherapy`.
  public init(named name: String) throws(Refusal) {
    let page = try NewPage(path: "treatments/" + name.replacing("/", with: " "))
    guard page.stem != "none", page.stem != "index" else {
      throw Refusal("\"\(name)\" can't be the name of a treatment: pages that belong to none say so with that word")
    }
    id = page.stem
    self.name = page.title
  }
}

/// The file of a treatment with all the keys that it can have, each explained, in the languages of the site.
public func newFile(for treatment: NewTreatment, languages: [Language]) -> NewFile {
  let skeleton = String(decoding: PackageResources.Treatment_yml, as: UTF8.self)
  let text = skeleton.replacing(#/<<(.+?) \| (.+?)>>/#) { match in
    byLanguage(english: String(match.1), french: String(match.2), name: treatment.name, languages)
  }
  return NewFile(
    path: "treatments/\(treatment.id).yml",
    text: text.replacing("{name}", with: treatment.name).replacing("\\{", with: "{"))
}

/// A flow map with the text, or the list, for each language. The French one is for French; all others get the English.
private func byLanguage(english: String, french: String, name: String, _ languages: [Language]) -> String {
  let entries = languages.map { language in
    let words = language.code == "fr" ? french : english
    let text = words.replacing("{name}", with: name).replacing("\\{", with: "{")
    return "\(language.code): \(text.hasPrefix("[") ? text : yamlText(text, inFlow: true))"
  }
  return "{ " + entries.joined(separator: ", ") + " }"
}
