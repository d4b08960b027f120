import ClinicSite
import HTML

/// The clinic's answer, which comes first on a condition's page.
package func verdictBand(_ verdict: Verdict, _ phrases: ConditionPhrases) -> HTML {
  """
  <p class="verdict verdict--\(verdict.rawValue)">\(Icon.verdict(verdict))<strong>\(phrases.verdict(verdict))</strong> \
  \(with: phrases.explanation(verdict), { "<span>\($0)</span>" })</p>
  """
}
