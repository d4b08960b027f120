import ClinicSite
import HTML

/// A condition's answers, in the order of the site's treatments.
private struct Answered {
  var page: Page
  var area: BodyArea
  var answers: [Answer]
}

private struct Answer {
  var treatment: Treatment
  var verdict: Verdict
}

/// All conditions, by body area and by answer. With several treatments, each has its own list of answers.
package func conditionIndex(_ context: EditionContext) -> HTML {
  let phrases = context.phrases.condition
  let conditions = context.conditions.compactMap { Answered($0, context) }
  let areas = BodyArea.allCases.filter { area in conditions.contains { $0.area == area } }
  return """
    <section aria-labelledby="page-by-area" class="flow where">
    <h2 id="page-by-area">\(context.treatments.count == 1 ? phrases.byArea : phrases.whereIsIt)</h2>
    \(key(conditions, context))\
    \(bodyMap(areas, phrases))
    <div class="areas">
    \(for: areas, { area in areaSection(area, conditions.filter { $0.area == area }, context) })
    </div>
    </section>
    \(for: context.treatments, separator: "\n", { answers(of: $0, conditions, context) })
    """
}

extension Answered {
  fileprivate init?(_ page: Page, _ context: EditionContext) {
    guard let condition = page.condition else { return nil }
    self.page = page
    area = condition.area
    answers = context.treatments.compactMap { treatment in
      condition.verdicts[treatment.id].map { Answer(treatment: treatment, verdict: $0) }
    }
  }

  fileprivate func verdict(of treatment: Treatment) -> Verdict? {
    answers.first { $0.treatment.id == treatment.id }?.verdict
  }
}

/// What the marks before the conditions mean; with several treatments, each condition says it in words.
private func key(_ conditions: [Answered], _ context: EditionContext) -> HTML {
  guard context.treatments.count == 1, let treatment = context.treatments.first else { return HTML() }
  let verdicts = Verdict.allCases.filter { verdict in conditions.contains { $0.verdict(of: treatment) == verdict } }
  return """
    <ul class="key">\(for: verdicts, {
      "<li>\(Icon.mark($0))<span>\(treatment.short($0, context.language))</span></li>"
    })</ul>

    """
}

private func areaSection(_ area: BodyArea, _ conditions: [Answered], _ context: EditionContext) -> HTML {
  """
  <section class="area\(area == .wholeBody ? " areas__wide" : "")" aria-labelledby="page-area-\(area.rawValue)">\
  <h3 id="page-area-\(area.rawValue)">\(context.phrases.condition.area(area))</h3>
  <ul class="areas__list">\(for: conditions, { listItem($0, context) })</ul></section>

  """
}

private func listItem(_ condition: Answered, _ context: EditionContext) -> HTML {
  let link: HTML = "<a href=\"\(url: context.href(condition.page.address))\">\(condition.page.title)</a>"
  guard context.treatments.count > 1 else {
    return """
      <li>\(for: condition.answers, { Icon.mark($0.verdict) })<span>\(link)\
      \(for: condition.answers, {
        "<span class=\"visually-hidden\">\(context.phrases.condition.spokenVerdict($0.verdict))</span>"
      })</span></li>
      """
  }
  return """
    <li class="areas__answers">\(link)\(for: condition.answers, { answer in """
    <span>\(Icon.mark(answer.verdict))<span>\(answer.treatment.shortName[context.language])\
    \(context.phrases.condition.spokenVerdict(answer.verdict))</span></span>
    """ })</li>
    """
}

private func answers(of treatment: Treatment, _ conditions: [Answered], _ context: EditionContext) -> HTML {
  let isOnlyOne = context.treatments.count == 1
  let identifier = isOnlyOne ? "page-by-answer" : "page-by-answer-" + treatment.id
  let answered = conditions.filter { $0.verdict(of: treatment) != nil }
  let verdicts = Verdict.allCases.filter { verdict in answered.contains { $0.verdict(of: treatment) == verdict } }
  guard !answered.isEmpty else { return HTML() }
  return """
    <section aria-labelledby="\(identifier)" class="flow band">
    <h2 id="\(identifier)">\(isOnlyOne ? context.phrases.condition.byVerdict : treatment.question[context.language])</h2>
    <div class="by-answer">
    \(for: verdicts, { verdict in
      verdictSection(verdict, of: treatment, answered.filter { $0.verdict(of: treatment) == verdict }.map(\.page), context)
    })
    </div>
    </section>
    """
}

private func verdictSection(
  _ verdict: Verdict, of treatment: Treatment, _ pages: [Page], _ context: EditionContext
) -> HTML {
  """
  <div><h3 class="verdict verdict--\(verdict.rawValue)">\(Icon.verdict(verdict))\
  <strong>\(treatment.sentence(verdict, context.language))</strong></h3>
  <ul class="plain-list plain-list--columns">\(for: pages, { page in """
  <li>\(Icon.mark(verdict))<span><a href="\(url: context.href(page.address))">\(page.title)</a></span></li>
  """ })</ul></div>

  """
}
