import ClinicSite

/// Everything a template says, in one language. A language is complete or does not compile.
public struct Phrases: Sendable {
  public var language: Language
  /// In the language itself: "Français".
  var languageName: String
  /// `en_CA`, for Open Graph.
  var openGraphLocale: String
  var frame: FramePhrases
  var home: HomePhrases
  var page: PagePhrases
  var callout: CalloutPhrases
  var condition: ConditionPhrases
  var clinic: ClinicPhrases
  var person: PersonPhrases
  var list: ListPhrases
  var search: SearchPhrases
  var handout: HandoutPhrases
  var calendar: CalendarPhrases
  var place: PlacePhrases
}

extension Phrases {
  private static let all = [english, french]

  /// The languages that a site can be published in.
  public static var languages: [Language] { all.map(\.language) }

  public static func phrases(for language: Language) -> Phrases? { all.first { $0.language == language } }
}
