import ClinicSite
import HTML

/// A note on payment, which may apply in one province only.
func insurancePage(_ page: Page, _ jurisdiction: Jurisdiction?, place: Int, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let scope = jurisdiction.map { phrases.page.appliesIn(phrases.place.inJurisdiction($0)) }
  return articlePage(page, also: scope, place: place, context)
}
