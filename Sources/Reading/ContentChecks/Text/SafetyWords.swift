import ClinicSite
import Prose

/// The words by which the safety rule recognizes required texts in one language. Each entry is one alternative.
struct SafetyWords: Sendable {
  var stopAtAnyTime: [String]
  /// Headings of sections on where to go with pain that the clinic does not treat.
  var whenToSeeADoctor: [String]
  /// Every text about a current has one of these words; most texts have none, and need no closer look.
  var wordsOfCurrent: WordSet
  /// A text that has one of the first must have one of the second.
  var current: [String]
  var pacemaker: [String]

  private init(_ bytes: [UInt8]) {
    let file = WordSections(bytes)
    stopAtAnyTime = file.lines(of: "stop at any time")
    whenToSeeADoctor = file.lines(of: "heading: when to see a doctor")
    wordsOfCurrent = WordSet(file.lines(of: "words of a current").joined(separator: " "))
    current = file.lines(of: "a current through needles")
    pacemaker = file.lines(of: "a pacemaker")
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
