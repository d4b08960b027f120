import Prose

/// Phrases that are found for one reason.
struct PhraseSection: Sendable {
  var name: String
  /// What is wrong with the phrase, to follow its quotation: "is a theory, not a finding".
  var because = ""
  /// What to write instead.
  var instead = ""
  /// Words that make the phrase harmless if they are in the same sentence.
  var excuses: WordSet?
  /// The phrase counts only if the text has this word, or a citation whose key begins with it.
  var companion: String?
  /// False for phrases that are negations themselves, which a negation before them does not change.
  var heedsNegation = true
  enum Scope: Sendable {
    case usAndTreatment
    /// Also of the reader: "you pay nothing".
    case reader
    /// It harms readers whatever it is said of.
    case anything
  }
  var scope = Scope.usAndTreatment
  /// Whether the phrase is what people are called, so that it is of no matter in "ask a specialist".
  var namesPeople = false
  /// Whether the phrase may belong to any noun, so that it is of no matter in "best chair".
  var modifiesNouns = false
  /// Whether it is open what the phrase claims, so that it is a warning at most.
  var isOpen = false
  /// The phrase counts only if one of these words is in its sentence.
  var neighbours: WordSet?
  /// Whether "if your pelvis is misaligned" and "may flush out toxins" claim too that there is such a thing.
  var isPresupposed = false
  var patterns: [PhrasePattern] = []
}

extension PhraseSection {
  /// Reads a data file in `Phrases/`. A line is a comment (`# …`), the name of a section (`[root]`), a property of the
  /// section (`because: …`), words that phrases below it share (`<pain>: ache aches back-pain`), or a phrase, as
  /// `PhrasePattern` describes it.
  ///
  /// The files are part of the program, so a mistake in one of them ends it.
  /// - Parameters:
  ///   - names: What names in angle brackets stand for in phrases.
  ///   - isWanted: Whether a phrase, as it is written, is to be read.
  static func sections(
    _ bytes: [UInt8], names: [String: PhrasePattern] = [:], where isWanted: (Substring) -> Bool = { _ in true }
  ) -> [PhraseSection] {
    var sections: [PhraseSection] = []
    var names = names
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]"), !line.contains(" ") {
        sections.append(PhraseSection(name: String(line.dropFirst().dropLast())))
        continue
      }
      if line.hasPrefix("<"), let end = line.firstRange(of: ">: ") {
        names[String(line[..<end.lowerBound].dropFirst())] = PhrasePattern(
          anyOf: line[end.upperBound...].split(separator: " ").map(String.init))
        continue
      }
      guard let last = sections.indices.last else { preconditionFailure("\(line): no section has begun") }
      if let colon = line.firstIndex(of: ":") {
        sections[last].set(line[..<colon], to: String(line[line.index(after: colon)...].drop { $0 == " " }))
      } else if isWanted(line) {
        do { sections[last].patterns.append(try PhrasePattern(line, names: names)) } catch {
          preconditionFailure("\(line): column \(error.column): \(error)")
        }
      }
    }
    return sections
  }

  private mutating func set(_ property: Substring, to value: String) {
    switch (property, value) {
    case ("because", _): because = value
    case ("instead", _): instead = value
    case ("excused by", _): excuses = WordSet(value)
    case ("only with", _): companion = value
    case ("negation", "ignored"): heedsNegation = false
    case ("said of", "reader"): scope = .reader
    case ("said of", "anything"): scope = .anything
    case ("names", "people"): namesPeople = true
    case ("certainty", "open"): isOpen = true
    case ("modifies", "nouns"): modifiesNouns = true
    case ("conditions", "ignored"): isPresupposed = true
    case ("beside", _): neighbours = WordSet(value)
    default: preconditionFailure("unknown property \(property): \(value)")
    }
  }
}

extension PhraseList {
  init(_ bytes: [UInt8], names: [String: PhrasePattern] = [:]) {
    self.init(PhraseSection.sections(bytes, names: names))
  }
}
