import ClinicSite
import Templates

/// The texts of the examples in one language. Invented, and never shown to patients.
struct SampleWords: Sendable {
  struct Titled: Sendable {
    var title: String
    var summary: String
  }

  var language: Language
  var tagline: String
  var home: Titled
  var ims: Titled
  var risks: Titled
  var research: Titled
  var aftercare: Titled
  var insurance: Titled
  /// For the pages that only the footer links to.
  var privacy: Titled
  var accessibility: Titled
  /// In the order of `BodyArea`.
  var conditions: [Titled]
  /// Other names for the first condition.
  var alsoCalled: [String]
  var city: String
  var town: String
  var handout: Titled
  var glossary: [Titled]

  var cardIntroduction: String
  var emergencySigns: [String]
  var departmentSigns: [String]
  var sameDaySigns: [String]
  var callUsSigns: [String]
  var ownHeading: String
  var doList: [String]
  var doNotList: [String]
  var note: String
  var sections: [Titled]
  var quotation: String
  var caption: String

  var profession: String
  var college: String
  var closure: String
  var spokenLanguages: [String]
  var entrance: String
  var parking: String
  var fees: String
  var unconfirmed: String
  var areas: [String]
}

extension SampleWords {
  private static let all = [english, french]

  static func words(in language: Language) -> SampleWords? { all.first { $0.language == language } }
}
