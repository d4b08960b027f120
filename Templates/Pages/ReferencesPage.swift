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
    <a href="\(url: context.href(context.edition.pages[page].address))">\(context.edition.pages[page].title)</a>
    """ })
    """ })</li>

    """ })</ul>
    """
}

/// Places in the edition's pages, by reference.
private func pagesByReference(_ edition: Edition) -> [String: [Int]] {
  edition.pages.indices.reduce(into: [:]) { citing, place in
    for cited in edition.pages[place].body.references { citing[cited.reference.id, default: []].append(place) }
  }
}
