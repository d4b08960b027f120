import ClinicSite
import HTML

/// The numbered references of a page, each with links back to every mention.
package func referenceList(_ references: [CitedReference], _ phrases: PagePhrases) -> HTML {
  guard !references.isEmpty else { return HTML() }
  return """
    <section class="flow prose" data-pagefind-ignore aria-labelledby="page-references">
    <h2 id="page-references">\(phrases.references)</h2>
    <ol class="references">
    \(for: references.indices, { index in
      let number = index + 1
      return """
    <li id="page-reference-\(number)">\(citation(references[index].reference, phrases)) \
    \(backLinks(reference: number, mentions: references[index].mentions, phrases))</li>

    """ })</ol>
    </section>
    """
}

private func backLinks(reference: Int, mentions: Int, _ phrases: PagePhrases) -> HTML {
  """
  \(for: 1..<(max(mentions, 0) + 1), separator: " ", { mention in """
  <a class="back" role="doc-backlink" href="\(url: "#page-citation-\(reference)-\(mention)")" \
  aria-label="\(phrases.backToText(reference, mention))">↩\(if: mentions > 1, "<sup>\(mention)</sup>")</a>
  """ })
  """
}
