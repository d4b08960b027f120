import ClinicSite
import HTML

/// Whether needles are used with a current here; where they are, what to tell the clinic first.
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
