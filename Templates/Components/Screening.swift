import ClinicSite
import HTML

/// What patients must tell any clinic before a treatment begins.
package func screening(_ treatment: Treatment, _ context: EditionContext) -> HTML {
  guard let screening = treatment.screening else { return HTML() }
  let language = context.language
  let isOneOfSeveral = context.treatments.count > 1
  let identifier = isOneOfSeveral ? "page-screening-" + treatment.id : "page-screening"
  return """
    <section class="note flow" aria-labelledby="\(identifier)"><h2 id="\(identifier)">\(if: isOneOfSeveral, "\(treatment.shortName[language]): ")\(screening.heading[language])</h2>
    <ul>\(for: screening.reasons, { "<li>\($0[language])</li>" })</ul>
    <p>\(screening.advice[language])\(with: context.edition[.before, of: treatment.id], { page in """
     <a href="\(url: context.href(page.address))">\(page.title)</a>
    """ })</p></section>
    """
}
