import ClinicSite
import HTML

/// What comes after the text of every page made from a Markdown file.
package func pageEnd(_ page: Page, place: Int, _ context: EditionContext) -> HTML {
  let phrases = context.phrases.page
  let isSample = context.settings.isSample
  return """
    \(referenceList(page.body.references, phrases))
    <div class="page-end flow" data-pagefind-ignore>
    \(for: page.isAboutBenefit ? context.treatments(of: page) : [], {
      "<p class=\"interest\">\($0.sells(in: context.language, group: context.settings.name))</p>\n"
    })\
    \(with: isSample ? page.unconfirmed : nil, {
      "<p class=\"note unconfirmed\"><strong>\(phrases.unconfirmed)</strong> \(phrases.sentence($0))</p>\n"
    })\
    \(reviewBox(page, context))
    \(previousAndNext(page, place: place, context))
    </div>
    """
}
