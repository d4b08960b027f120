import ClinicSite
import YAML

private let example = "{ on: [aftercare], in: emergency, signs: […] }"

/// Reads `must-show`: which pages of a treatment must show what.
func readRequirements(_ fields: inout FieldReader, _ texts: inout TreatmentTexts) -> [Requirement] {
  fields.items("must-show", example: "[\(example)]").compactMap { item in
    fields.nested(item, prefix: "must-show.", example: example) { readRequirement(&$0, &texts) }
  }
}

private func readRequirement(_ fields: inout FieldReader, _ texts: inout TreatmentTexts) -> Requirement? {
  let subjects = fields.required("on", .list(of: .subject))
  let audience = fields.optional("not-on-audience", .oneOf("audience") as FieldType<Audience>)
  let whenSaid = fields.keys.contains("when-said") ? texts.phrases("when-said", in: &fields) : nil
  let demands = readDemands(&fields, &texts)
  let help = texts.optional("help", in: &fields)
  guard let subjects else { return nil }
  guard demands.count == 1, let demand = demands.first?.demand else {
    let keys = demands.map(\.key).joined(separator: " and ")
    if fields.diagnostics.isEmpty {
      fields.report(
        demands.isEmpty ? "nothing is required here" : "\(keys) can't stand in one entry", at: fields.start,
        help: "one of: in (with signs), link-to, own-box, include")
    }
    return nil
  }
  let requirement = Requirement(
    on: subjects, excludedAudience: audience, whenSaid: whenSaid, demand: demand, help: help, location: fields.start)
  if let contradiction = requirement.contradiction {
    fields.report(
      contradiction.message, at: fields.locations[contradiction.key] ?? fields.start, help: contradiction.help)
    return nil
  }
  return requirement
}

private func readDemands(
  _ fields: inout FieldReader, _ texts: inout TreatmentTexts
) -> [(key: String, demand: Requirement.Demand)] {
  var demands: [(key: String, demand: Requirement.Demand)] = []
  let place = fields.optional("in", .place)
  let signs = fields.items("signs", example: "[{ name: …, any-of: { en: […] } }]").compactMap { item in
    fields.nested(item, prefix: "signs.", example: "{ name: …, any-of: { en: […] } }") { inner -> RequiredSign? in
      let name = texts.required("name", in: &inner)
      let words = texts.list("any-of", in: &inner, isRequired: true)
      return name.flatMap { name in words.map { RequiredSign(name: name, anyOf: $0) } }
    }
  }
  if let place {
    demands.append(("in", .signs(signs, in: place)))
  } else if fields.keys.contains("signs"), !fields.keys.contains("in") {
    fields.report(
      "signs without their place", at: fields.locations["signs"] ?? fields.start,
      help: "add in: and a box such as emergency, or heading, or anywhere")
  }
  if let role = fields.optional("link-to", .roleOfATreatment) { demands.append(("link-to", .link(to: role))) }
  if fields.optional("own-box", .yes) != nil { demands.append(("own-box", .ownBox)) }
  if let box = fields.optional("include", .text) { demands.append(("include", .inclusion(of: box))) }
  return demands
}

private struct Contradiction {
  var key: String
  var message: String
  var help: String
}

extension Requirement {
  /// Why no page can meet it, or none must.
  fileprivate var contradiction: Contradiction? {
    if subjects.isEmpty {
      return Contradiction(key: "on", message: "\"on\" names no page", help: "for example on: [aftercare]")
    }
    if subjects.contains(.every), subjects.count > 1 {
      return Contradiction(
        key: "on", message: "\"every\" leaves nothing for the others to name", help: "write on: [every], or the others")
    }
    let isEveryCondition = subjects.contains(.condition(nil))
    if isEveryCondition, Verdict.allCases.contains(where: { subjects.contains(.condition($0)) }) {
      return Contradiction(
        key: "on", message: "\"condition\" stands for every verdict already",
        help: "write condition, or condition/may-help and the like")
    }
    if excludedAudience == .patient, subjects.contains(.handout) {
      return Contradiction(
        key: "not-on-audience", message: "every handout is for patients", help: "leave handout or the audience out")
    }
    switch demand {
    case .link(to: let role) where subjects.contains(.role(role)):
      return Contradiction(
        key: "link-to", message: "the page with the role \(role.rawValue) would have to link to itself",
        help: "take \(role.rawValue) out of \"on\"")
    case .signs(let signs, in: .heading) where signs.isEmpty, .signs(let signs, in: .anywhere) where signs.isEmpty:
      return Contradiction(
        key: "in", message: "no signs are named that must be there",
        help: "add signs: [{ name: …, any-of: { en: […] } }]")
    default: return nil
    }
  }
}

extension FieldType<Requirement.Subject> {
  fileprivate static let subject = FieldType(noun: "pages", example: "aftercare") { node throws(FieldProblems) in
    guard case .scalar(let word, _) = node.value else { throw FieldProblems(at: node.mark) }
    if let subject = Requirement.Subject(word) { return subject }
    if Role(rawValue: word) != nil {
      throw FieldProblems(
        at: node.mark, "a page with the role \(word) belongs to no treatment", help: "leave it out, or write every")
    }
    throw FieldProblems(
      at: node.mark, "unknown pages \"\(word)\"",
      help: didYouMean(word, among: Requirement.Subject.names)
        ?? "one of \(Requirement.Subject.names.joined(separator: ", "))")
  }
}

extension Requirement.Subject {
  fileprivate init?(_ word: String) {
    let role = Role(rawValue: word)
    switch word {
    case "every": self = .every
    case "home": self = .home
    case "handout": self = .handout
    case "condition": self = .condition(nil)
    case _ where word.hasPrefix("condition/"):
      guard let verdict = Verdict(rawValue: String(word.dropFirst("condition/".count))) else { return nil }
      self = .condition(verdict)
    default:
      guard let role, role.isOfATreatment else { return nil }
      self = .role(role)
    }
  }

  fileprivate static let names =
    ["every", "home", "handout", "condition"] + Verdict.allCases.map { "condition/\($0.rawValue)" }
    + Role.allCases.filter(\.isOfATreatment).map(\.rawValue)
}

extension FieldType<Requirement.Place> {
  fileprivate static let place = FieldType(noun: "a box, heading or anywhere", example: "emergency") {
    node throws(FieldProblems) in
    guard case .scalar(let word, _) = node.value else { throw FieldProblems(at: node.mark) }
    if word == "heading" { return .heading }
    if word == "anywhere" { return .anywhere }
    if let kind = Callout.Kind(rawValue: word.uppercased()), word == word.lowercased() { return .box(kind) }
    let names = Callout.Kind.allCases.map { $0.rawValue.lowercased() } + ["heading", "anywhere"]
    throw FieldProblems(
      at: node.mark, "unknown place \"\(word)\"",
      help: didYouMean(word, among: names) ?? "one of \(names.joined(separator: ", "))")
  }
}

extension FieldType<Role> {
  fileprivate static let roleOfATreatment = FieldType(noun: "a role", example: "risks") { node throws(FieldProblems) in
    let names = Role.allCases.filter(\.isOfATreatment).map(\.rawValue)
    guard case .scalar(let word, _) = node.value else { throw FieldProblems(at: node.mark) }
    guard names.contains(word), let role = Role(rawValue: word) else {
      throw FieldProblems(
        at: node.mark, "no page of a treatment has the role \"\(word)\"",
        help: didYouMean(word, among: names) ?? "one of \(names.joined(separator: ", "))")
    }
    return role
  }
}

extension FieldType<Bool> {
  fileprivate static let yes = FieldType(noun: "true", example: "true") { node throws(FieldProblems) in
    guard try boolean.read(node) else {
      throw FieldProblems(at: node.mark, "asks for nothing", isAboutValue: true, help: "write true, or remove the line")
    }
    return true
  }
}
