import ClinicSite

extension Treatment {
  /// Its texts, in the order of the file.
  var values: NamedValues {
    var values = NamedValues()
    values.add("name", name)
    values.add("short-name", shortName)
    values.add("also", alsoCalled)
    values.add("about", about)
    values.add("question", question)
    for verdict in Verdict.allCases {
      values.add("verdicts.\(verdict.rawValue).sentence", verdicts[verdict]?.sentence)
      values.add("verdicts.\(verdict.rawValue).short", verdicts[verdict]?.short)
    }
    values.add("sells", sells)
    values.add("say-when-calling", sayWhenCalling)
    values.add("evidence.summary", evidence?.summary)
    values.add("evidence.limits", evidence?.limits)
    values.add("same-everywhere", sameEverywhere)
    values.add("screening.heading", screening?.heading)
    for reason in screening?.reasons ?? [] { values.add("screening.reasons", reason) }
    values.add("screening.advice", screening?.advice)
    for requirement in requirements { values.add("must-show", requirement.text) }
    for fact in clinicFacts { fact.add(to: &values) }
    values.add("sheet.areas-label", sheet.areasLabel)
    for line in sheet.penLines { values.add("sheet.pen-lines", line) }
    values.add("structured-data.specialty", structuredData.specialty?.rawValue)
    values.add("structured-data.procedure-type", structuredData.procedureType?.rawValue)
    for claim in barredClaims { values.add("never", claim.text) }
    return values
  }
}

extension ClinicFact {
  fileprivate func add(to values: inout NamedValues) {
    let name = "clinic-facts.\(key)"
    values.add("\(name).required", isRequired)
    values.add("\(name).label", label)
    for (word, answer) in [("yes", yes), ("no", no)] {
      values.add("\(name).\(word).short", answer.short)
      values.add("\(name).\(word).heading", answer.heading)
      values.add("\(name).\(word).text", answer.text)
      values.add("\(name).said-as.\(word)", answer.saidAs)
    }
  }
}

extension Requirement {
  /// On one line, as its entry in the file says it.
  fileprivate var text: String {
    var parts = ["on: " + subjects.map(\.text).joined(separator: ", ")]
    if let excludedAudience { parts.append("not-on-audience: \(excludedAudience.rawValue)") }
    if let whenSaid { parts.append("when-said: \(whenSaid.text)") }
    switch demand {
    case .signs(let signs, in: let place):
      parts.append("in: \(place.text)")
      parts += signs.map { "\($0.name.inWords): \($0.anyOf.text)" }
    case .link(to: let role): parts.append("link-to: \(role.rawValue)")
    case .ownBox: parts.append("own-box")
    case .inclusion(of: let box): parts.append("include: \(box)")
    }
    if let help { parts.append("help: \(help.inWords)") }
    return parts.joined(separator: "; ")
  }
}

extension Requirement.Subject {
  fileprivate var text: String {
    switch self {
    case .role(let role): role.rawValue
    case .condition(let verdict): verdict.map { "condition/\($0.rawValue)" } ?? "condition"
    case .handout: "handout"
    case .home: "home"
    case .every: "every"
    }
  }
}

extension Requirement.Place {
  fileprivate var text: String {
    switch self {
    case .box(let kind): kind.rawValue.lowercased()
    case .heading: "heading"
    case .anywhere: "anywhere"
    }
  }
}

extension Treatment.BarredClaim {
  fileprivate var text: String {
    var parts = [phrases.text, "because: \(because.inWords)", "instead: \(instead.inWords)"]
    if !excusedBy.isEmpty { parts.append("excused-by: \(excusedBy.text)") }
    if let onlyWith { parts.append("only-with: \(onlyWith)") }
    if !heedsNegation { parts.append("negation: ignored") }
    if isBarredOfAnything { parts.append("said-of: anything") }
    return parts.joined(separator: "; ")
  }
}

extension LocalizedText {
  /// All of its texts, by language.
  var inWords: String {
    switch self {
    case .same(let text): text
    case .byLanguage(let texts):
      texts.sorted { $0.key < $1.key }.map { "\($0.key.code): \($0.value)" }.joined(separator: " | ")
    }
  }
}

extension [Language: [String]] {
  fileprivate var text: String {
    sorted { $0.key < $1.key }.map { "\($0.key.code): \($0.value.joined(separator: ", "))" }.joined(separator: " | ")
  }
}

extension NamedValues {
  mutating func add(_ name: String, _ text: LocalizedText?) {
    switch text {
    case .same(let text): add(name, text)
    case .byLanguage(let texts):
      for (language, text) in texts.sorted(by: { $0.key < $1.key }) { add("\(name).\(language.code)", text) }
    case nil: break
    }
  }

  fileprivate mutating func add(_ name: String, _ words: [Language: [String]]) {
    for (language, words) in words.sorted(by: { $0.key < $1.key }) { add("\(name).\(language.code)", each: words) }
  }
}
