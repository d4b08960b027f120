import ClinicSite

/// All phrases of the templates in one language. A missing phrase is a compile-time error.
public struct Phrases: Sendable {
  public var language: Language
  /// The language's own name for itself: "Français".
  package var languageName: String
  /// For Open Graph, such as `en_CA`.
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
