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
