import ClinicSite

/// The words by which the safety rule knows a text, in one language. Each entry of a list is one way to say it.
struct SafetyWords: Sendable {
  /// What the emergency signs after needles must name, and how a finding calls it.
  var signs: [(name: String, words: [String])]
  var stopAtAnyTime: [String]
  /// A heading above where to go with a pain that is not the clinic's.
  var whenToSeeADoctor: [String]

  private init(_ bytes: [UInt8]) {
    let file = WordSections(bytes)
    signs = file.sections.filter { $0.name.hasPrefix("sign: ") }
      .map { (String($0.name.dropFirst("sign: ".count)), $0.lines) }
    stopAtAnyTime = file.lines(of: "stop at any time")
    whenToSeeADoctor = file.lines(of: "heading: when to see a doctor")
  }

  /// Nil for a language without a list.
  static func words(for language: Language) -> SafetyWords? {
    switch language.code {
    case "en": english
    case "fr": french
    default: nil
    }
  }

  private static let english = SafetyWords(PackageResources.Safety_en_txt)
  private static let french = SafetyWords(PackageResources.Safety_fr_txt)
}
