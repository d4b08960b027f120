import ClinicSite
import HTML

/// First what a person in the car park needs, then the rest.
func clinicPage(_ page: Page, _ clinic: Clinic, place: Int, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let text = BodyText(page.body, nurseLine: clinic.afterHours, context)
  return """
    <div class="wrap">
    <div class="page-head page-head--clinic">
    \(breadcrumb(context.folders.trail(above: page), context))
    <h1>\(page.title)</h1>
    </div>
    \(arrival(clinic, context))
    </div>
    <div class="edge"></div>
    <div class="wrap">
    <div class="columns columns--after-edge">
    <aside class="facts" aria-label="\(phrases.clinic.atAGlance)">
    \(clinicFacts(clinic, context))
    \(contents(of: page, text, context))
    </aside>
    <div class="article">
    <p class="lead">\(page.summary)</p>
    \(text.leadingCallouts)
    \(for: context.treatments(of: clinic), separator: "\n", { treatment in """
    \(declaredFacts(clinic, of: treatment, context))
    \(screening(treatment, context))
    """ })
    \(clinicPeople(clinic, context))
    \(gettingHere(clinic, phrases.clinic))
    \(paying(clinic, phrases.clinic))
    \(handoutSection(page, context))
    \(text.text)
    \(pageEnd(page, place: place, context))
    </div>
    </div>
    </div>
    """
}

/// Phone number, address, entrance and hours.
package func arrival(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  let phrases = context.phrases
  let words = phrases.clinic
  let address = clinic.address
  return """
    <div class="arrive">
    <div class="flow">
    <p class="arrive__phone">\(phoneLink(clinic.phone, phrases))</p>
    \(with: clinic.bookingURL, { """
    <p><a class="button" href="\(url: $0)" rel="noreferrer">\(words.book)</a></p>
    """ })
    <div><h2>\(words.address)</h2><address>\(address.street)<br>\
    \(address.city), \(address.region) \(address.postalCode)<br>\(mapLink(clinic, words))</address></div>
    \(with: clinic.entrance, { "<div><h2>\(words.entrance)</h2><p>\($0)</p></div>" })
    </div>
    <div>
    \(hoursTable(clinic.hours, phrases))
    \(closureList(clinic, context))
    \(with: clinic.afterHours, { "<p class=\"caption\">\(words.afterHours) \(phoneLink($0, phrases)).</p>" })
    \(with: clinic.email, { """
    <p class="caption">\(words.email) <a href="\(url: "mailto:" + $0)">\($0)</a></p>
    """ })
    </div>
    </div>
    """
}

private func clinicPeople(_ clinic: Clinic, _ context: EditionContext) -> HTML {
  let people = clinic.people.compactMap { context.site.peopleByID[$0] }
  guard !people.isEmpty else { return HTML() }
  return """
    <div class="flow prose">
    <h2 id="page-people">\(context.phrases.clinic.people)</h2>
    <ul class="people">
    \(for: people, { person in """
    <li><h3>\(person.nameWithCredentials)</h3>\(personDetails(person, context.phrases.person))</li>

    """ })</ul>
    </div>
    """
}

private func gettingHere(_ clinic: Clinic, _ phrases: ClinicPhrases) -> HTML {
  guard clinic.parking != nil || clinic.transit != nil else { return HTML() }
  return """
    <div class="flow prose">
    <h2 id="page-getting-here">\(phrases.gettingHere)</h2>
    \(with: clinic.parking, { "<h3>\(phrases.parking)</h3><p>\($0)</p>\n" })\
    \(with: clinic.transit, { "<h3>\(phrases.transit)</h3><p>\($0)</p>\n" })</div>
    """
}

private func paying(_ clinic: Clinic, _ phrases: ClinicPhrases) -> HTML {
  """
  <div class="flow prose">
  <h2 id="page-paying">\(phrases.paying)</h2>
  <h3>\(phrases.fees)</h3><p>\(clinic.fees ?? phrases.askForFees)</p>
  \(if: clinic.directBilling.isEmpty, "<p>\(phrases.noDirectBilling)</p>\n")\
  \(with: clinic.receipts, { "<h3>\(phrases.receipts)</h3><p>\($0)</p>\n" })\
  \(with: clinic.cancellation, { "<h3>\(phrases.cancellation)</h3><p>\($0)</p>\n" })\
  \(with: clinic.interpreters, { "<h3>\(phrases.interpreters)</h3><p>\($0)</p>\n" })</div>
  """
}

private func handoutSection(_ page: Page, _ context: EditionContext) -> HTML {
  let sheets = context.handoutSheets(of: page)
  guard !sheets.isEmpty else { return HTML() }
  return """
    <section class="flow"><h2 id="page-handouts">\(context.phrases.handout.print)</h2>
    \(handoutLinks(sheets, context))</section>
    """
}
