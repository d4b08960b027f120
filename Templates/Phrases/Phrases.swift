import ClinicSite

/// Everything a template says, in one language. A language is complete or does not compile.
public struct Phrases: Sendable {
  public var language: Language
  /// In the language itself: "Français".
  package var languageName: String
  /// `en_CA`, for Open Graph.
  var openGraphLocale: String
  package var frame: FramePhrases
  var home: HomePhrases
  package var page: PagePhrases
  var callout: CalloutPhrases
  package var condition: ConditionPhrases
  package var clinic: ClinicPhrases
  package var person: PersonPhrases
  var list: ListPhrases
  var search: SearchPhrases
  package var handout: HandoutPhrases
  var calendar: CalendarPhrases
  var place: PlacePhrases
}

extension Phrases {
  private static let all = [english, french]

  /// The languages that a site can be published in.
  public static var languages: [Language] { all.map(\.language) }

  public static func phrases(for language: Language) -> Phrases? { all.first { $0.language == language } }
}
