import ClinicSite
import HTML
import Testing

@testable import Templates

struct ComponentTests {
  let phrases = Phrases.english

  @Test func anEmergencyCardSpeaksItsUrgencyAndEndsWithTheNumber() {
    let callout = Callout(kind: .emergency, identifier: "emergency", heading: HTML(), body: "<p>Chest pain.</p>\n")
    #expect(
      calloutComponent(callout, .second, context()).string == """
        <section class="care-card care-card--emergency" id="emergency">\
        <h2 id="page-heading-emergency">\(Icon.emergency.string)<span>\
        <span class="visually-hidden">Emergency: </span>Call 911 now</span></h2><div class="flow">
        <p>Chest pain.</p>
        <p><a class="phone" href="tel:911">Call 911</a></p></div></section>
        """)
  }

  @Test func aCallUsCardShowsEveryClinicsPhone() {
    #expect(
      context().clinicPhones.string == """
        <ul class="phones">
        <li><span>locations/barrhaven \(inert)</span> <a class="phone" href="tel:+1-613-555-0104">613-555-0104</a></li>\
        <li><span>locations/kingston \(inert)</span> <a class="phone" href="tel:+1-613-555-0104">613-555-0104</a></li>
        </ul>
        """)
  }

  @Test func withMoreThanSixClinicsItShowsTheGroupsPhone() {
    let clinics = (1...7).map { page("locations/c\($0)", kind: .clinic(clinic(electricity: false))) }
    #expect(
      phoneList(clinics, group: settings(), phrases).string == """
        <p><a class="phone" href="tel:+1-613-555-0100;ext=12">613-555-0100 ext. 12</a></p>
        """)
  }

  @Test(arguments: [
    (Verdict.mayHelp, "IMS may help \(inert)"), (.uncertain, "IMS is uncertain \(inert)"),
    (.notFor, "IMS is not for this \(inert)"),
  ])
  func aVerdictIsWordedAsTheTreatmentsFileWordsIt(verdict: Verdict, words: String) {
    let band = verdictBand(verdict, of: treatment(), context()).string
    #expect(band.hasPrefix("<p class=\"verdict verdict--\(verdict.rawValue)\"><svg class=\"icon\""))
    #expect(band.pieces(from: "<strong>", to: "</strong>") == [words])
  }

  @Test func aReferenceReadsAsInAJournal() {
    var work = Reference(
      id: "a", type: "article-journal",
      authors: [
        .name(family: "Couto", given: "Cláudio"), .name(family: "de Souza", given: "Izabel C."), .literal("et al."),
      ], title: "Paraspinal stimulation.")
    work.containerTitle = "Clin J Pain"
    work.year = 2014
    work.volume = "30"
    work.issue = "3"
    work.page = "214-223"
    work.pmid = "23629597"
    #expect(
      citation(work, phrases.page).string == """
        Couto C, de Souza IC, et al. <a href="https://pubmed.ncbi.nlm.nih.gov/23629597/" rel="noreferrer">\
        Paraspinal stimulation</a>. Clin J Pain 2014;30(3):214–223.
        """)
  }

  @Test func theClinicsOwnFooterLinksStandInItsWordsAndOnlyOnce() throws {
    let footer = try #require(files["about-ims/ims/index.html"]?.pieces(from: "<footer", to: "</footer>").first)
    #expect(
      footer.pieces(from: "<li>", to: "</li>") == [
        "<a href=\"/ims/about-ims/risks/#rare\">Risks \(inert)</a>",
        "<a href=\"/ims/privacy/\">Your privacy \(inert)</a>",
        "<a href=\"https://college.example/?a=1&amp;b=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&#39;&amp;\" "
          + "rel=\"noreferrer\">College \(inert)</a>",
        "<a href=\"/ims/glossary/\">Words we use</a>", "<a href=\"/ims/references/\">References</a>",
        "<a href=\"/ims/people/\">Our people</a>", "<a href=\"/ims/site-map/\">All pages</a>",
      ])
    let french = try #require(files["fr/index.html"]?.pieces(from: "<footer", to: "</footer>").first)
    #expect(french.ranges(of: "college.example").count == 1)
  }

  @Test func backLinksPairUpWithCitations() throws {
    for path in ["aftercare/after/index.html", "conditions/sciatica/index.html", "index.html"] {
      let text = try #require(files[path])
      let citations = text.pieces(from: "id=\"page-citation-", to: "\"")
      let backLinks = text.pieces(from: "href=\"#page-citation-", to: "\"")
      #expect(citations == ["1-1", "1-2"])
      #expect(backLinks == citations)
      #expect(text.ranges(of: "<li id=\"page-reference-1\">").count == 1)
    }
  }

  @Test func calloutsStandOneLevelBelowTheirSection() throws {
    let text = try #require(files["aftercare/after/index.html"])
    #expect(text.contains("<h2 id=\"page-heading-emergency\">"))
    #expect(text.pieces(from: "<h3 id=\"page-heading-", to: "\"") == ["do", "dont", "same-day", "call-us", "note"])
    #expect(text.ranges(of: "<div class=\"do-dont\">").count == 1)
    #expect(text.contains("<span class=\"visually-hidden\">Urgent: </span>See a <b>doctor</b>"))
  }

  @Test func contentsListSectionsFromThreeOn() throws {
    let text = try #require(files["aftercare/after/index.html"])
    let list = try #require(text.pieces(from: "<ul class=\"contents__list\">", to: "</ul>").first)
    #expect(list.pieces(from: "href=\"#", to: "\"") == ["emergency", "one", "two", "three", "page-references"])
    #expect(!(files["privacy/index.html"] ?? "").contains("class=\"contents\""))
  }

  @Test func aSeriesLinksItsNeighbours() throws {
    let text = try #require(files["about-ims/ims/index.html"])
    #expect(
      text.pieces(from: "<nav class=\"next\"", to: "</nav>") == [
        " aria-label=\"More in What IMS is\"><a rel=\"next\" href=\"/ims/about-ims/risks/\"><small>Next</small>about-ims/risks \(inert)</a>"
      ])
    #expect(!(files["about-ims/research/index.html"] ?? "").contains("class=\"next\""))
  }

  @Test func onlyPagesAboutBenefitSayThatTheClinicSellsIt() {
    let pages = addressed.filter { $0.value.contains("class=\"interest\"") }
    #expect(
      Set(pages.keys) == [
        "index.html", "about-ims/ims/index.html", "about-ims/research/index.html", "conditions/sciatica/index.html",
        "conditions/toothache/index.html", "fr/conditions/sciatica/index.html",
      ])
  }

  @Test func aSameDayCardSendsNobodyToThisClinic() {
    let callout = Callout(kind: .sameDay, identifier: "same-day", heading: "Today", body: "<p>A fever.</p>\n")
    #expect(
      calloutComponent(callout, .third, context()).string == """
        <section class="care-card care-card--same-day" id="same-day">\
        <h3 id="page-heading-same-day">\(Icon.clock.string)<span>\
        <span class="visually-hidden">Urgent: </span>Today</span></h3><div class="flow">
        <p class="care-card__opening">See a doctor today. At night, go to an emergency department.</p>
        <p>A fever.</p>
        </div></section>
        """)
  }

  @Test func fourStepsOfUrgencyLeadToFourDoors() {
    func card(_ kind: Callout.Kind, lines: UrgentLines = UrgentLines()) -> String {
      let items = ["one", "two"].map { ListedHTML.Item(html: "<li>\($0)</li>\n", text: $0) }
      let part = Callout.Part(body: ListedHTML(before: "<ul>\n", items: items, after: "</ul>\n"))
      let callout = Callout(kind: kind, identifier: "box", heading: HTML(), parts: [part])
      return calloutComponent(callout, .second, context(), lines: lines).string
    }
    let enough = "One of these signs is enough."
    let number = "<a class=\"phone\" href=\"tel:911\">"
    #expect(card(.emergency).contains("<p class=\"care-card__opening\">\(enough)</p>"))
    #expect(card(.emergency).contains("\(number)Call 911</a>"))
    #expect(
      card(.emergencyDepartment).contains(
        "\(enough) Let somebody else drive. Alone, nobody to drive you, or getting worse: call \(number)911</a>.</p>"))
    #expect(card(.emergencyDepartment).contains("care-card--ed-now"))
    #expect(card(.sameDay).contains("\(enough) See a doctor today. At night, go to an emergency department.</p>"))
    #expect(!card(.callUs).contains(enough))
  }

  @Test func theNurseLineIsForTheSameDayAndTheFasterBoxIsSaidOnce() throws {
    let kinds: [Callout.Kind] = [.emergency, .emergencyDepartment, .sameDay, .sameDay]
    let parts = kinds.map {
      Body.Part.callout(Callout(kind: $0, identifier: "box", heading: HTML(), body: "<p>A</p>\n"))
    }
    let nurse = try #require(ServiceNumber("811"))
    let text = BodyText(Body(parts: parts), nurseLine: nurse, context()).leadingCallouts.string
    let cards = text.split(separator: "</section>").map(String.init)
    #expect(
      cards.map { $0.contains("Not sure? Call <a class=\"phone\" href=\"tel:811\">811</a>.") } == [
        false, false, true, false,
      ])
    #expect(cards.map { $0.contains("If two boxes fit you, take the faster one.") } == [false, false, false, true])
    #expect(!BodyText(Body(parts: [parts[2]]), nurseLine: nurse, context()).leadingCallouts.string.contains("faster"))
  }

  @Test func onlyOneListOfWhatToDoStandsBesideOneOfWhatNotToDo() {
    let kinds: [Callout.Kind] = [.do, .doNot, .do, .do, .doNot]
    let parts = kinds.enumerated().map { place, kind in
      Body.Part.callout(Callout(kind: kind, identifier: "c\(place)", heading: HTML(), body: HTML()))
    }
    let groups = BodyText(Body(parts: parts), context()).leadingCallouts.string
      .split(separator: "<div class=\"do-dont\">").map { String($0).pieces(from: "\" id=\"", to: "\"") }
    #expect(groups == [["c0", "c1"], ["c2"], ["c3", "c4"]])
  }

  @Test func theWayToAllPainsSaysThatSomeAnswersAreNoWhereSomeAre() {
    func hint(_ site: Site) -> [String] {
      tasks(context(site)).string.pieces(from: "<strong>Is IMS for my pain?</strong><span>", to: "</span>")
    }
    #expect(hint(site()) == ["2 kinds of pain, each with a clear answer. Some answers are no."])
    var helpful = site()
    helpful.editions = [
      edition(english, helpful.editions[0].pages.filter { $0.condition?.verdicts != ["ims": .notFor] })
    ]
    #expect(hint(helpful) == ["1 kind of pain, with a clear answer."])
  }
}
