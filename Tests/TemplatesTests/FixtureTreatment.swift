import ClinicSite
import Diagnostics

func treatment(_ id: String = "ims", _ name: String = "IMS") -> Treatment {
  func words(_ verdict: String) -> Treatment.VerdictWords {
    Treatment.VerdictWords(
      sentence: both("\(name) \(verdict) \(hostile)"), short: both("\(name) \(verdict), short \(hostile)"))
  }
  var treatment = Treatment(
    id: id, name: both("\(name), in full \(hostile)"), shortName: both("\(name) \(hostile)"),
    about: both("What \(name) is"), question: both("Is \(name) for my pain?"),
    verdicts: [.mayHelp: words("may help"), .uncertain: words("is uncertain"), .notFor: words("is not for this")],
    sells: both("{group} sells \(name) \(hostile)"))
  treatment.sayWhenCalling = both("Say that you had \(name) \(hostile)")
  treatment.evidence = Treatment.Evidence(summary: both("Evidence \(hostile)"), limits: both("Limits \(hostile)"))
  treatment.screening = Treatment.Screening(
    heading: both("Tell us before \(name) \(hostile)"),
    reasons: [both("have a pacemaker \(hostile)"), both("a lung disease")],
    advice: both("Reasons to talk \(hostile)"))
  treatment.clinicFacts = [
    ClinicFact(
      key: id == "ims" ? "electricity" : id + "-fact", isRequired: true, label: both("Electricity with needles"),
      yes: ClinicFact.Answer(
        short: both("Yes, if you agree"), heading: both("We may use a mild current here"),
        text: both("Never with a pacemaker \(hostile)")),
      no: ClinicFact.Answer(
        heading: both("We do not use electricity here"), text: both("Never a current \(hostile)")),
      location: SourceLocation("treatments/\(id).yml", 1, 1))
  ]
  treatment.sheet = Treatment.SheetWords(
    areasLabel: both("Where we put needles \(hostile)"), penLines: [both("Near your ribs \(hostile)")])
  treatment.structuredData = StructuredData(specialty: .physiotherapy, procedureType: .percutaneous)
  return treatment
}

private func both(_ text: String) -> LocalizedText { .byLanguage([english: text, french: text]) }
