import ClinicSite
import HTML

/// Whether this clinic passes a current through needles.
package func electricity(_ isUsed: Bool, _ phrases: ClinicPhrases) -> HTML {
  """
  <div class="flow prose">
  <h2 id="page-electricity">\(phrases.electricityHeading(isUsed))</h2>
  <p>\(phrases.electricityText(isUsed))</p>
  </div>
  """
}

/// What patients must tell any clinic before the first needle.
package func screeningQuestions(_ context: EditionContext) -> HTML {
  let phrases = context.phrases.clinic
  return """
    <section class="note flow" aria-labelledby="page-screening"><h2 id="page-screening">\(phrases.screening)</h2>
    <ul>\(for: phrases.screeningReasons, { "<li>\($0)</li>" })</ul>
    <p>\(phrases.screeningAdvice)\(with: context.edition[.before], { page in """
     <a href="\(url: context.href(page.address))">\(page.title)</a>
    """ })</p></section>
    """
}
