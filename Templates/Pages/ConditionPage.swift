import ClinicSite
import HTML

/// The verdict first, then the text.
func conditionPage(_ page: Page, _ condition: Condition, place: Int, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let text = BodyText(page.body, context)
  let also = condition.alsoCalled.isEmpty ? nil : phrases.condition.alsoCalled(condition.alsoCalled)
  return """
    <div class="wrap">
    \(pageHead(page.title, lead: page.summary, also: also, trail: context.folders.trail(above: page), searchWords: context.searchWords(of: page), context))
    \(columns(
      first: verdictBands(condition, context) + text.leadingCallouts,
      aside: contents(of: page, text, context), asideLabel: phrases.page.aboutThisPage,
      text: text.text + pageEnd(page, place: place, context)))
    </div>
    """
}

private func verdictBands(_ condition: Condition, _ context: EditionContext) -> HTML {
  let answers = context.treatments.compactMap { treatment in
    condition.verdicts[treatment.id].map { (treatment: treatment, verdict: $0) }
  }
  return "\(for: answers, separator: "\n", { verdictBand($0.verdict, of: $0.treatment, context) })"
}
