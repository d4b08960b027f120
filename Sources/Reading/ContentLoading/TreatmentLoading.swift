import ClinicSite
import Diagnostics
import YAML

/// A treatment's file and what is checked of it when all pages are known.
struct LoadedTreatment: Sendable {
  var id: String
  /// Nil if a part is missing that pages need.
  var treatment: Treatment?
  var texts: [TreatmentText] = []
  var requirements: [Requirement] = []
}

/// Reads a file in treatments/.
func loadTreatment(
  _ node: YAMLNode?, file: String, languages: [Language], diagnostics: inout [Diagnostic]
) -> LoadedTreatment {
  let start = SourceLocation(file, 1, 1)
  var loaded = LoadedTreatment(id: String(file.dropFirst("treatments/".count).dropLast(".yml".count)))
  let id = loaded.id
  guard isPathSegment(id), id != "none" else {
    diagnostics.append(
      Diagnostic(
        .error, .data, "\"\(id)\" can't be the name of a treatment", at: start,
        help: "lower-case letters, digits and hyphens, and not \"none\": treatments/ims.yml"))
    return loaded
  }
  var texts = TreatmentTexts(languages)
  var fields = FieldReader([], file: file, start: start, rule: .data)
  let whole = node ?? YAMLNode(value: .map([]), mark: YAMLMark(line: 1, column: 1))
  loaded.treatment = fields.nested(whole, prefix: "", example: "{ name: { en: dry needling }, … }") {
    readTreatment(id: id, &$0, &texts, &loaded.requirements)
  }
  loaded.texts = texts.texts
  diagnostics += fields.diagnostics
  return loaded
}

private func readTreatment(
  id: String, _ fields: inout FieldReader, _ texts: inout TreatmentTexts, _ requirements: inout [Requirement]
) -> Treatment? {
  let name = texts.required("name", in: &fields)
  let shortName = texts.required("short-name", in: &fields)
  let alsoCalled = texts.list("also", in: &fields)
  let about = texts.required("about", in: &fields)
  let question = texts.required("question", in: &fields)
  let verdicts = fields.map("verdicts", isRequired: true, example: "{ may-help: { sentence: …, short: … }, … }") {
    verdictWords(&$0, &texts)
  }
  let sells = texts.required("sells", in: &fields)
  let sayWhenCalling = texts.optional("say-when-calling", in: &fields)
  let evidence = fields.map("evidence", isRequired: false, example: "{ summary: …, limits: … }") { inner in
    let summary = texts.required("summary", in: &inner)
    let limits = texts.required("limits", in: &inner)
    return summary.flatMap { summary in limits.map { Treatment.Evidence(summary: summary, limits: $0) } }
  }
  let sameEverywhere = texts.list("same-everywhere", in: &fields)
  let screening = fields.map("screening", isRequired: false, example: "{ heading: …, reasons: […], advice: … }") {
    readScreening(&$0, &texts)
  }
  requirements = readRequirements(&fields, &texts)
  let facts = readClinicFacts(&fields, &texts)
  let sheet = fields.map("sheet", isRequired: false, example: "{ areas-label: …, pen-lines: […] }") { inner in
    Treatment.SheetWords(
      areasLabel: texts.optional("areas-label", in: &inner), penLines: texts.items("pen-lines", in: &inner))
  }
  let structuredData = fields.map("structured-data", isRequired: false, example: "{ specialty: Physiotherapy }") {
    StructuredData(
      specialty: $0.optional("specialty", .oneOf("specialty")),
      procedureType: $0.optional("procedure-type", .oneOf("procedure-type")))
  }
  let barred = readBarredClaims(&fields, &texts)
  guard let name, let shortName, let about, let question, let verdicts, let sells else { return nil }
  var treatment = Treatment(
    id: id, name: name, shortName: shortName, about: about, question: question, verdicts: verdicts, sells: sells)
  treatment.alsoCalled = alsoCalled ?? [:]
  treatment.sayWhenCalling = sayWhenCalling
  treatment.evidence = evidence
  treatment.sameEverywhere = sameEverywhere ?? [:]
  treatment.screening = screening
  treatment.requirements = requirements
  treatment.clinicFacts = facts
  treatment.sheet = sheet ?? Treatment.SheetWords()
  treatment.structuredData = structuredData ?? StructuredData()
  treatment.barredClaims = barred
  treatment.locations = fields.locations
  return treatment
}

private func verdictWords(
  _ fields: inout FieldReader, _ texts: inout TreatmentTexts
) -> [Verdict: Treatment.VerdictWords]? {
  var words: [Verdict: Treatment.VerdictWords] = [:]
  for verdict in Verdict.allCases {
    words[verdict] = fields.map(verdict.rawValue, isRequired: true, example: "{ sentence: …, short: … }") { inner in
      let sentence = texts.required("sentence", in: &inner)
      let short = texts.required("short", in: &inner)
      return sentence.flatMap { sentence in short.map { Treatment.VerdictWords(sentence: sentence, short: $0) } }
    }
  }
  return words.count == Verdict.allCases.count ? words : nil
}

private func readScreening(_ fields: inout FieldReader, _ texts: inout TreatmentTexts) -> Treatment.Screening? {
  let heading = texts.required("heading", in: &fields)
  let reasons = texts.items("reasons", in: &fields)
  let advice = texts.required("advice", in: &fields)
  guard let heading, let advice else { return nil }
  guard !reasons.isEmpty else {
    fields.report(
      "\"\(fields.prefix)reasons\" has no reasons", at: fields.locations["reasons"] ?? fields.start,
      help: "for example [{ en: take a blood thinner }]")
    return nil
  }
  return Treatment.Screening(heading: heading, reasons: reasons, advice: advice)
}
