import ClinicSite
import HTML

/// Whether this clinic passes a current through needles and, if so, what patients must tell it first.
package func electricity(_ isUsed: Bool, _ phrases: ClinicPhrases) -> HTML {
  """
  <div class="flow prose">
  <h2 id="page-electricity">\(phrases.electricityHeading(isUsed))</h2>
  <p>\(phrases.electricityText(isUsed))</p>
  </div>
  \(if: isUsed, """
  <div class="note flow"><h3>\(phrases.screening)</h3>
  <ul>\(for: phrases.screeningReasons, { "<li>\($0)</li>" })</ul>
  <p>\(phrases.screeningAdvice)</p></div>
  """)
  """
}
