import ClinicSite
import YAML

private let example = "{ type: boolean, required: true, label: …, \"yes\": …, \"no\": … }"

/// Reads `clinic-facts`: what clinics declare about a treatment.
func readClinicFacts(_ fields: inout FieldReader, _ texts: inout TreatmentTexts) -> [ClinicFact] {
  fields.map("clinic-facts", isRequired: false, example: "{ electricity: \(example) }") { all -> [ClinicFact]? in
    all.keys.compactMap { key in
      guard isPathSegment(key) else {
        all.refuse(
          key, because: "\"\(key)\" can't be the key of a fact",
          help: "lower-case letters, digits and hyphens: own-room")
        return nil
      }
      guard !clinicKeys.contains(key) else {
        all.refuse(key, because: "clinics have the key \"\(key)\" already", help: "give the fact another key")
        return nil
      }
      return all.map(key, isRequired: true, example: example) { readClinicFact(key, &$0, &texts) }
    }
  } ?? []
}

private func readClinicFact(_ key: String, _ fields: inout FieldReader, _ texts: inout TreatmentTexts) -> ClinicFact? {
  _ = fields.required("type", .factType)
  let isRequired = fields.optional("required", .boolean) ?? false
  let label = texts.required("label", in: &fields)
  let said = fields.map("said-as", isRequired: false, example: "{ \"yes\": { en: [we use a current] } }") { inner in
    [true: texts.phrases("yes", in: &inner), false: texts.phrases("no", in: &inner)]
  }
  func answer(_ key: String, _ isYes: Bool) -> ClinicFact.Answer? {
    fields.map(key, isRequired: true, example: "{ heading: …, text: … }") { inner in
      let short = texts.optional("short", in: &inner)
      let heading = texts.required("heading", in: &inner)
      let text = texts.required("text", in: &inner)
      return heading.flatMap { heading in
        text.map { ClinicFact.Answer(short: short, heading: heading, text: $0, saidAs: said?[isYes] ?? [:]) }
      }
    }
  }
  let yes = answer("yes", true)
  let no = answer("no", false)
  guard let label, let yes, let no else { return nil }
  return ClinicFact(key: key, isRequired: isRequired, label: label, yes: yes, no: no, location: fields.start)
}

private enum FactType: String, Sendable, CaseIterable { case boolean }

extension FieldType<FactType> {
  fileprivate static let factType: FieldType = oneOf("type")
}
