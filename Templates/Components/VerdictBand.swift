import ClinicSite
import HTML

/// The clinic's answer, which comes first on a condition's page.
package func verdictBand(_ verdict: Verdict, of treatment: Treatment, _ context: EditionContext) -> HTML {
  """
  <p class="verdict verdict--\(verdict.rawValue)">\(Icon.verdict(verdict))<strong>\(treatment.sentence(verdict, context.language))</strong> \
  \(with: context.phrases.condition.explanation(verdict), { "<span>\($0)</span>" })</p>
  """
}

extension Treatment {
  /// On a condition's page: "IMS may help the muscle part of this pain."
  func sentence(_ verdict: Verdict, _ language: Language) -> String { verdicts[verdict]?.sentence[language] ?? "" }

  /// In lists: "IMS may help".
  package func short(_ verdict: Verdict, _ language: Language) -> String { verdicts[verdict]?.short[language] ?? "" }
}
