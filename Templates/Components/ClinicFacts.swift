import ClinicSite
import HTML

/// Short facts shown next to a clinic's text.
package func clinicFacts(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let language = context.language
  let words = phrases.clinic
  let declared = context.treatments(of: clinic).flatMap(\.clinicFacts).compactMap { fact in
    clinic.facts[fact.key].map { answer in
      (name: fact.label[language], value: fact[answer].short?[language] ?? (answer ? words.yes : words.no))
    }
  }
  let others: [(name: String, value: String)] = [
    clinic.stepFree.map { (words.stepFree, $0 ? words.yes : words.no) },
    clinic.spokenLanguages.isEmpty ? nil : (words.languages, clinic.spokenLanguages.joined(separator: ", ")),
    clinic.directBilling.isEmpty ? nil : (words.directBilling, clinic.directBilling.joined(separator: ", ")),
    clinic.paymentMethods.isEmpty ? nil : (words.paymentMethods, clinic.paymentMethods.joined(separator: ", ")),
  ].compactMap { $0 }
  return """
    <h2>\(words.atAGlance)</h2>
    <dl>\(for: declared + others, { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" })</dl>
    """
}
