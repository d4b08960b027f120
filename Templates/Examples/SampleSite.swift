import ClinicSite
import Diagnostics
import Templates

/// An invented group of two clinics, in every supported language. Name, logo, colours, phone number and base URL are
/// those of the served site, because they are shown on every page.
func sampleSite(for served: Site) -> Site {
  var settings = served.settings
  settings.languages = Phrases.languages
  settings.tagline = .byLanguage(
    Dictionary(uniqueKeysWithValues: samples.map { ($0.language, $0.tagline) }))
  let people = samplePeople(samples.first)
  var site = Site(
    settings: settings, people: people, references: sampleReferences, images: [],
    editions: samples.map { sampleEdition($0, people: people, settings: settings, asOf: served.asOf) },
    placeholders: [], asOf: served.asOf, sources: [:])
  site.treatments = [sampleTreatment]
  return site
}

private var samples: [SampleWords] { Phrases.languages.compactMap(SampleWords.words) }

/// - Parameter people: At least two.
private func sampleEdition(_ words: SampleWords, people: [Person], settings: Settings, asOf: CalendarDate) -> Edition {
  let root = settings.root(of: words.language).path
  func page(
    _ name: String, _ text: SampleWords.Titled, _ kind: Page.Kind, role: Role? = nil, order: Int? = nil,
    _ body: Body = Body()
  ) -> Page {
    let segments = name.split(separator: "/").map(String.init)
    let review = Review(
      reviewer: people.first ?? Person(id: "", name: "", isPlaceholder: true, profession: ""),
      last: asOf.monthsLater(-2), next: asOf.monthsLater(10))
    var page = Page(
      file: "\(words.language.code)/\(name).md", language: words.language, folder: segments.dropLast(), name: name,
      address: PageAddress(kind == .home ? root : root + name + "/"), kind: kind, title: text.title,
      summary: text.summary, review: review, version: "1.0", body: body)
    page.role = role
    page.treatments = [sampleTreatment.id]
    page.order = order
    page.translatedFrom = words.language == settings.languages.first ? nil : "1.0"
    return page
  }
  let conditions = zip(BodyArea.allCases, words.conditions).enumerated().map { place, condition in
    let verdict = Verdict.allCases[place % Verdict.allCases.count]
    let kind = Page.Kind.condition(
      Condition(
        verdicts: [sampleTreatment.id: verdict], area: condition.0, alsoCalled: place == 0 ? words.alsoCalled : []))
    return page("conditions/\(condition.0.rawValue)", condition.1, kind, sampleBody(words))
  }
  let clinics = [
    page(
      "locations/city", .init(title: words.city, summary: words.entrance), .clinic(cityClinic(words, settings, asOf))),
    page("locations/town", .init(title: words.town, summary: words.parking), .clinic(townClinic(words, settings))),
  ]
  let aftercare = page("aftercare/after", words.aftercare, .aftercare, role: .aftercare, sampleBody(words))
  let pages =
    [
      page("index", words.home, .home),
      page("about-ims/ims", words.ims, .article, role: .about, order: 1),
      page("about-ims/risks", words.risks, .article, role: .risks, order: 2),
      page("about-ims/research", words.research, .article, role: .research, order: 3),
      aftercare,
      page("insurance/plans", words.insurance, .insuranceNote(nil), role: .insurance),
      page("accessibility", words.accessibility, .article, role: .accessibility),
      page("privacy", words.privacy, .article, role: .privacy),
    ] + conditions + clinics
  let handout = Handout(
    id: "IMS-AFT", page: aftercare.address, mainMessage: words.handout.summary, areas: words.areas)
  return Edition(
    language: words.language, pages: pages,
    handouts: [page("handouts/after-ims", words.handout, .handout(handout), sampleSheetBody(words))],
    folders: folders(of: pages, root: root), glossary: sampleGlossary(words))
}

private func folders(of pages: [Page], root: String) -> [Folder] {
  let paths = pages.map(\.folder).reduce(into: [] as [[String]]) { paths, path in
    if !paths.contains(path) { paths.append(path) }
  }
  return paths.map { path in
    Folder(
      path: path, address: PageAddress(root + path.map { $0 + "/" }.joined()),
      index: pages.firstIndex { $0.folder == path && $0.kind == .home },
      pages: pages.indices.filter { pages[$0].folder == path && pages[$0].kind != .home })
  }
}

private func sampleGlossary(_ words: SampleWords) -> [GlossaryTerm] {
  words.glossary.enumerated().map { place, term in
    GlossaryTerm(
      identifier: "term-\(place)", term: term.title, alsoCalled: [], meaning: term.summary,
      location: SourceLocation("\(words.language.code)/glossary.yml", place + 1, 1))
  }
}
