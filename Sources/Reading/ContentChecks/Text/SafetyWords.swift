import ClinicSite

/// The words by which the safety rule recognizes required texts in one language. Each entry is one alternative.
struct SafetyWords: Sendable {
  /// The emergency signs that must be named in aftercare for needles, each with its name in findings.
  var signs: [(name: String, words: [String])]
  var stopAtAnyTime: [String]
  /// Headings of sections on where to go with pain that the clinic does not treat.
  var whenToSeeADoctor: [String]

  private init(_ bytes: [UInt8]) {
    let file = WordSections(bytes)
    signs = file.sections.filter { $0.name.hasPrefix("sign: ") }
      .map { (String($0.name.dropFirst("sign: ".count)), $0.lines) }
    stopAtAnyTime = file.lines(of: "stop at any time")
    whenToSeeADoctor = file.lines(of: "heading: when to see a doctor")
  }

  /// Nil if there is no list for the language.
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
