import ClinicSite
import HTML

/// The list of a page's sections; nothing if there are fewer than three.
package func contents(of page: Page, _ text: BodyText, _ context: EditionContext) -> HTML {
  let sections = page.body.outline.filter { $0.level == 2 }
  guard sections.count >= 3 else { return HTML() }
  let phrases = context.phrases
  let emergencyNumber = context.settings.emergencyNumber.display
  return """
    <nav class="contents" aria-labelledby="page-contents"><h2 id="page-contents">\(phrases.page.contents)</h2>
    <ul class="contents__list">
    \(for: text.unheadedCallouts, { callout in """
    <li><a href="\(url: "#" + callout.identifier)">\(callout.plainHeading(phrases.callout, emergencyNumber: emergencyNumber))</a></li>

    """ })\(for: sections, { section in """
    <li><a href="\(url: "#" + section.identifier)">\(section.text)</a></li>

    """ })\(if: !page.body.references.isEmpty, """
    <li><a href="#page-references">\(phrases.page.references)</a></li>
    """)</ul></nav>
    """
}
