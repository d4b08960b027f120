import ClinicSite
import HTML

/// Short facts shown next to a clinic's text.
package func clinicFacts(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let language = context.language
  let words = phrases.clinic
  let treatments = context.treatments.count > 1 ? context.treatments(of: clinic) : []
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
    <dl>\(if: !treatments.isEmpty, "<div><dt>\(words.treatments)</dt><dd>\(treatmentLinks(treatments, context))</dd></div>")\
    \(for: declared + others, { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" })</dl>
    """
}

/// Each leads to the page that explains it.
private func treatmentLinks(_ treatments: [Treatment], _ context: EditionContext) -> HTML {
  """
  \(for: treatments, separator: "<br>", { treatment in
    let name = treatment.shortName[context.language]
    guard let page = context.edition[.about, of: treatment.id] else { return "\(name)" }
    return "<a href=\"\(url: context.href(page.address))\">\(name)</a>"
  })
  """
}
