import ClinicSite
import HTML

/// What a clinic declares about a treatment, such as whether it uses a current.
package func declaredFact(_ fact: ClinicFact, _ answer: Bool, _ language: Language) -> HTML {
  """
  <div class="flow prose">
  <h2 id="page-\(fact.key)">\(fact[answer].heading[language])</h2>
  <p>\(fact[answer].text[language])</p>
  </div>
  """
}

func declaredFacts(_ clinic: Clinic, of treatment: Treatment, _ context: EditionContext) -> HTML {
  """
  \(for: treatment.clinicFacts, separator: "\n", { fact in
      clinic.facts[fact.key].map { declaredFact(fact, $0, context.language) } ?? HTML()
    })
  """
}
