import ClinicSite

/// The words by which the safety rule knows a text, in one language. Written for this program; each entry of a list is
/// one way to say it, in lower case.
struct SafetyWords: Sendable {
  /// What the emergency signs after needles must name, and how a finding calls it.
  var signs: [(name: String, words: [String])]
  var stopAtAnyTime: [String]
  /// A heading above where to go with a pain that is not the clinic's.
  var whenToSeeADoctor: [String]

  static func words(for language: Language) -> SafetyWords? {
    switch language.code {
    case "en": english
    case "fr": french
    default: nil
    }
  }

  private static let english = SafetyWords(
    signs: [
      ("trouble breathing", ["breath"]), ("chest pain", ["chest"]), ("bladder or bowel", ["bladder", "bowel"]),
      ("that it can start hours, or a day or two, later", ["day or two", "day or 2", "1 or 2 days", "1 to 2 days"]),
    ],
    stopAtAnyTime: ["stop at any time", "stop us at any time", "stop it at any time", "stop any time"],
    whenToSeeADoctor: ["doctor", "dentist", "who to see", "where to go", "get help", "emergency"])

  private static let french = SafetyWords(
    signs: [
      ("la difficulté à respirer", ["respir", "souffle"]), ("la douleur à la poitrine", ["poitrine", "thora"]),
      ("la vessie ou les intestins", ["vessie", "intestin", "selles", "urin"]),
      (
        "que cela peut venir des heures, ou un jour ou deux, après",
        ["jour ou deux", "1 ou 2 jours", "un ou deux jours"]
      ),
    ],
    stopAtAnyTime: [
      "arrêter à tout moment", "arrêter en tout temps", "arrêter n’importe quand", "arrêter quand vous voulez",
    ],
    whenToSeeADoctor: ["médecin", "dentiste", "qui voir", "où aller", "de l’aide", "urgence"])
}
