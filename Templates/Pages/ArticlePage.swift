import ClinicSite
import HTML

func articlePage(_ page: Page, also: String? = nil, place: Int, _ context: EditionContext) -> HTML {
  let text = BodyText(page.body, context)
  return """
    <div class="wrap">
    \(pageHead(page.title, lead: page.summary, also: also, trail: context.folders.trail(above: page), searchWords: context.searchWords(of: page), context))
    \(columns(
      first: text.leadingCallouts, aside: contents(of: page, text, context) + wayToHandouts(page, context),
      asideLabel: context.phrases.page.aboutThisPage,
      text: text.text + pageEnd(page, place: place, context)))
    </div>
    """
}

/// Readers of the aftercare page may want it on paper.
private func wayToHandouts(_ page: Page, _ context: EditionContext) -> HTML {
  guard page.role == .aftercare, let handouts = context.address(of: .handouts) else { return HTML() }
  return """
    <p><a class="button" href="\(url: context.href(handouts))">\(context.phrases.handout.print)</a></p>
    """
}
