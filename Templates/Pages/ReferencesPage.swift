import ClinicSite
import HTML

/// Every work of the site, with the pages of this language that cite it.
func referenceIndex(_ context: EditionContext) -> HTML {
  let citing = pagesByReference(context.edition)
  let phrases = context.phrases
  return """
    <ul class="references works">
    \(for: context.site.references, { reference in """
    <li>\(citation(reference, phrases.page))\(with: citing[reference.id], { pages in """
    <br>\(phrases.list.citedOn) \(for: pages, separator: ", ", { page in """
    <a href="\(url: context.href(page.address))">\(page.title)</a>
    """ })
    """ })</li>

    """ })</ul>
    """
}

private func pagesByReference(_ edition: Edition) -> [String: [Page]] {
  edition.pages.reduce(into: [:]) { citing, page in
    for cited in page.body.references { citing[cited.reference.id, default: []].append(page) }
  }
}
