import ClinicSite
import HTML

func homePage(_ page: Page, place: Int, _ context: EditionContext) -> HTML {
  let text = BodyText(page.body, context)
  let sections = contents(of: page, text, context)
  return """
    \(hero(title: page.title, lead: page.summary))
    \(tasks(context))
    \(homeClinics(context))
    \(if: !sections.isEmpty, "<div class=\"wrap home-contents\">\(sections)</div>")
    \(if: !page.body.parts.isEmpty, """
    <div class="band band--tint"><div class="wrap home-text article">\(text.leadingCallouts + text.text)</div></div>
    """)
    \(researchLine(context))
    <div class="wrap article article--below-list">\(pageEnd(page, place: place, context))</div>
    """
}

/// The home page of a language without an `index.md`.
func generatedHomePage(_ context: EditionContext) -> [UInt8] {
  let settings = context.settings
  let tagline = settings.tagline.text(in: context.language) ?? settings.name
  let description = DocumentDescription(
    title: nil, summary: tagline, address: context.home.address, alternates: context.site.alternates[folderKey([])])
  let main: HTML = """
    \(hero(title: settings.name, lead: tagline))
    \(tasks(context))
    \(homeClinics(context))
    \(researchLine(context))
    """
  return document(description, context, main: main)
}

private func hero(title: String, lead: String) -> HTML {
  """
  <div class="hero">
  <div class="wrap">
  <h1>\(title)</h1>
  <p class="lead">\(lead)</p>
  </div>
  \(heroFibres)
  </div>
  """
}

private func homeClinics(_ context: EditionContext) -> HTML {
  guard !context.clinics.isEmpty else { return HTML() }
  return """
    <section class="band" aria-labelledby="page-clinics">
    <div class="wrap side-headed">
    <div><h2 id="page-clinics">\(context.phrases.home.ourClinics(context.clinics.count))</h2></div>
    \(clinicList(.third, context))
    </div>
    </section>
    """
}

/// What the research says, set as large as advertising would set a promise.
private func researchLine(_ context: EditionContext) -> HTML {
  let phrases = context.phrases.home
  let language = context.language
  let known = context.treatments.compactMap { treatment in
    treatment.evidence.flatMap { evidence in
      context.edition[.research, of: treatment.id].map { (evidence: evidence, page: $0) }
    }
  }
  guard !known.isEmpty else { return HTML() }
  return """
    <section class="band" aria-labelledby="page-research">
    <div class="wrap side-headed">
    <div><h2 id="page-research">\(phrases.research)</h2><p>\(phrases.researchHint)</p></div>
    <div class="plain-truth">
    \(for: known, separator: "\n", { evidence, page in """
    <p>\(evidence.summary[language])</p>
    <p>\(evidence.limits[language]) <a href="\(url: context.href(page.address))">\(phrases.readTheStudies)</a></p>
    """ })
    </div></div>
    </section>
    """
}
