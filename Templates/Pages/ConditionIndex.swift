import ClinicSite
import HTML

/// All conditions, by body area and by verdict.
package func conditionIndex(_ context: EditionContext) -> HTML {
  let phrases = context.phrases.condition
  let conditions = context.conditions.compactMap { page in page.condition.map { (page: page, condition: $0) } }
  let verdicts = Verdict.allCases.filter { verdict in conditions.contains { $0.condition.verdict == verdict } }
  let areas = BodyArea.allCases.filter { area in conditions.contains { $0.condition.area == area } }
  return """
    <section aria-labelledby="page-by-area" class="flow where">
    <h2 id="page-by-area">\(phrases.byArea)</h2>
    <ul class="key">\(for: verdicts, { "<li>\(Icon.mark($0))<span>\(phrases.shortVerdict($0))</span></li>" })</ul>
    \(bodyMap(areas, phrases))
    <div class="areas">
    \(for: areas, { area in
      areaSection(area, conditions.filter { $0.condition.area == area }, context)
    })
    </div>
    </section>
    <section aria-labelledby="page-by-answer" class="flow band">
    <h2 id="page-by-answer">\(phrases.byVerdict)</h2>
    <div class="by-answer">
    \(for: verdicts, { verdict in
      verdictSection(verdict, conditions.filter { $0.condition.verdict == verdict }.map(\.page), context)
    })
    </div>
    </section>
    """
}

private func areaSection(
  _ area: BodyArea, _ conditions: [(page: Page, condition: Condition)], _ context: EditionContext
) -> HTML {
  let phrases = context.phrases.condition
  return """
    <section class="area\(area == .wholeBody ? " areas__wide" : "")" aria-labelledby="page-area-\(area.rawValue)">\
    <h3 id="page-area-\(area.rawValue)">\(phrases.area(area))</h3>
    <ul class="areas__list">\(for: conditions, { page, condition in """
    <li>\(Icon.mark(condition.verdict))<span><a href="\(url: context.href(page.address))">\(page.title)</a>\
    <span class="visually-hidden">\(phrases.spokenVerdict(condition.verdict))</span></span></li>
    """ })</ul></section>

    """
}

private func verdictSection(_ verdict: Verdict, _ pages: [Page], _ context: EditionContext) -> HTML {
  """
  <div><h3 class="verdict verdict--\(verdict.rawValue)">\(Icon.verdict(verdict))\
  <strong>\(context.phrases.condition.verdict(verdict))</strong></h3>
  <ul class="plain-list plain-list--columns">\(for: pages, { page in """
  <li>\(Icon.mark(verdict))<span><a href="\(url: context.href(page.address))">\(page.title)</a></span></li>
  """ })</ul></div>

  """
}
