import ClinicSite
import HTML

/// All references of the site, with the pages in this language that cite them.
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

/// Indexes of the edition's pages, keyed by the reference's id.
private func pagesByReference(_ edition: Edition) -> [String: [Int]] {
  edition.pages.indices.reduce(into: [:]) { citing, place in
    for cited in edition.pages[place].body.references { citing[cited.reference.id, default: []].append(place) }
  }
}
