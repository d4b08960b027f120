import ClinicSite
import HTML

/// Links to the previous and next page of the page's series.
package func previousAndNext(_ page: Page, place: Int, _ context: EditionContext) -> HTML {
  let neighbours = context.neighbours[place]
  guard neighbours != Neighbours() else { return HTML() }
  let phrases = context.phrases.page
  let label = context.folders[page.folder]?.label ?? context.home.title
  return """
    <nav class="next" aria-label="\(phrases.moreIn(label))">\
    \(with: neighbours.previous, { link(to: $0, phrases.previous, "prev", context) })\
    \(with: neighbours.next, { link(to: $0, phrases.next, "next", context) })</nav>
    """
}

private func link(to page: Crumb, _ label: String, _ relation: String, _ context: EditionContext) -> HTML {
  """
  <a rel="\(relation)" href="\(url: context.href(page.address))"><small>\(label)</small>\(page.title)</a>
  """
}
