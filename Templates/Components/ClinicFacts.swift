import ClinicSite
import HTML

/// Short facts shown next to a clinic's text.
package func clinicFacts(_ clinic: Clinic, _ phrases: Phrases) -> HTML {
  let words = phrases.clinic
  let facts: [(name: String, value: String)] = [
    (words.electricity, clinic.electricity ? words.yesIfYouAgree : words.no),
    clinic.stepFree.map { (words.stepFree, $0 ? words.yes : words.no) },
    clinic.spokenLanguages.isEmpty ? nil : (words.languages, clinic.spokenLanguages.joined(separator: ", ")),
    clinic.directBilling.isEmpty ? nil : (words.directBilling, clinic.directBilling.joined(separator: ", ")),
    clinic.paymentMethods.isEmpty ? nil : (words.paymentMethods, clinic.paymentMethods.joined(separator: ", ")),
  ].compactMap { $0 }
  return """
    <h2>\(words.atAGlance)</h2>
    <dl>\(for: facts, { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" })</dl>
    """
}
