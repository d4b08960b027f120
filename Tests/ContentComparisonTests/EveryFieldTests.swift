import ClinicSite
import Diagnostics
import Testing

@testable import ContentComparison

/// A change of any field of any kind of content must be reported, unless the field is listed here with the reason.
@Suite struct EveryFieldTests {
  private func expectTold<Value>(
    _ value: Value, _ values: (Value) -> NamedValues, _ changes: [String: (inout Value) -> Void],
    toldElsewhere: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let fields = Set(Mirror(reflecting: value).children.compactMap(\.label))
    let known = Set(changes.keys).union(toldElsewhere.keys)
    #expect(fields == known, "fields without a test, or tests without a field", sourceLocation: sourceLocation)
    for (field, change) in changes {
      var changed = value
      change(&changed)
      #expect(!values(changed).changes(since: values(value)).isEmpty, "\(field)", sourceLocation: sourceLocation)
    }
  }

  private typealias SourceLocation = Testing.SourceLocation

  private func somePage(_ file: String, _ text: String) async throws -> Page {
    let base = [
      "en/a.md": page("Rest."), "en/conditions/x.md": page(title: "X", keys: "verdict: may-help\narea: back", "Rest."),
    ]
    let pages = try await site(base.merging([file: text]) { _, new in new }).allPages
    return try #require(pages.first { $0.file == file })
  }

  @Test func ofEveryPage() async throws {
    let page = try await somePage("en/a.md", page("Rest."))
    let another = PageAddress("/b/")
    let byName = "pages are matched by it"
    expectTold(
      page, \.values,
      [
        "address": { $0.address = another }, "kind": { $0.kind = .insuranceNote(.ontario) },
        "title": { $0.title = "B" }, "summary": { $0.summary = "B" },
        "review": { $0.review = Review(reviewer: $0.review.reviewer, last: $0.review.last, next: $0.review.last) },
        "version": { $0.version = "2" }, "translatedFrom": { $0.translatedFrom = "2" }, "role": { $0.role = .risks },
        "treatments": {
          $0.treatments = []
          $0.locations["treatment"] = $0.location(of: "treatment")
        },
        "audience": { $0.audience = .professional }, "order": { $0.order = 2 }, "aliases": { $0.aliases = [another] },
        "unconfirmed": { $0.unconfirmed = .reason("Why") },
        "medicalReviewer": { $0.medicalReviewer = $0.review.reviewer },
        "allowances": { $0.allowances = [.link: "Why"] },
      ],
      toldElsewhere: [
        "file": byName, "language": byName, "folder": byName, "name": byName,
        "isDraft": "a draft is no page of the site", "body": "sentence by sentence", "locations": "nobody sees them",
      ])
  }

  @Test func ofEveryKind() async throws {
    func told<Value>(_ kind: @escaping (Value) -> Page.Kind) async throws -> (Value) -> NamedValues {
      let page = try await somePage("en/a.md", page("Rest."))
      return { value in
        var page = page
        page.kind = kind(value)
        return page.values
      }
    }
    expectTold(
      Condition(verdicts: ["ims": .mayHelp], area: .back, alsoCalled: []), try await told(Page.Kind.condition),
      [
        "verdicts": { $0.verdicts = ["ims": .notFor] }, "area": { $0.area = .knee },
        "alsoCalled": { $0.alsoCalled = ["B"] },
      ])
    expectTold(
      Handout(id: "A", page: PageAddress("/a/"), mainMessage: "A", areas: []), try await told(Page.Kind.handout),
      [
        "id": { $0.id = "B" }, "page": { $0.page = PageAddress("/b/") },
        "shortAddress": { $0.shortAddress = PageAddress("/b/") }, "mainMessage": { $0.mainMessage = "B" },
        "areas": { $0.areas = ["B"] }, "sides": { $0.sides = 2 },
      ])
    let clinic = try #require(try await somePage("en/locations/kingston.md", clinic()).clinic)
    expectTold(
      clinic, try await told(Page.Kind.clinic),
      [
        "jurisdiction": { $0.jurisdiction = .britishColumbia }, "address": { $0.address.street = "B" },
        "coordinates": { $0.coordinates = Coordinates(latitude: 1, longitude: 1) },
        "phone": { $0.phone = PhoneNumber("613-555-0199") ?? $0.phone }, "email": { $0.email = "b@clinic.example" },
        "bookingURL": { $0.bookingURL = "https://b.example/" }, "hours": { $0.hours = OpeningHours([:]) },
        "closures": {
          $0.closures = CalendarDate(iso8601: "2026-12-24").map { [Closure(from: $0, to: $0, note: nil)] } ?? []
        },
        "treatments": { $0.treatments = [] }, "facts": { $0.facts = ["electricity": true] },
        "people": { $0.people = ["b"] },
        "spokenLanguages": { $0.spokenLanguages = ["B"] }, "stepFree": { $0.stepFree = true },
        "entrance": { $0.entrance = "B" }, "parking": { $0.parking = "B" }, "transit": { $0.transit = "B" },
        "fees": { $0.fees = "B" }, "paymentMethods": { $0.paymentMethods = ["B"] },
        "directBilling": { $0.directBilling = ["B"] }, "receipts": { $0.receipts = "B" },
        "cancellation": { $0.cancellation = "B" }, "interpreters": { $0.interpreters = "B" },
        "afterHours": { $0.afterHours = ServiceNumber("811") },
      ])
  }

  @Test func ofEveryDataFile() async throws {
    let site = try await site(["en/a.md": page("Rest.")])
    let image = Image(file: "images/a.svg", bytes: [], width: 1, height: 1, address: PageAddress("/assets/a.1.svg"))
    expectTold(
      site.settings, \.values,
      [
        "name": { $0.name = "B" }, "tagline": { $0.tagline = .same("B") },
        "baseURL": { $0.baseURL = BaseURL("https://b.example/") ?? $0.baseURL },
        "languages": { $0.languages = [Language("fr")] }, "logo": { $0.logo = image },
        "theme": { $0.theme.accent = .black }, "phone": { $0.phone = PhoneNumber("613-555-0199") ?? $0.phone },
        "email": { $0.email = "b@clinic.example" },
        "emergencyNumber": { $0.emergencyNumber = ServiceNumber("112") ?? $0.emergencyNumber },
        "nurseLine": { $0.nurseLine = ServiceNumber("811") }, "isSample": { $0.isSample.toggle() },
        "otherPhones": { $0.otherPhones = ["B": $0.phone] },
        "footerLinks": { $0.footerLinks = [FooterLink(text: .same("B"), targets: [:], destination: "b.md")] },
      ], toldElsewhere: ["locations": "nobody sees them"])
    expectTold(
      try #require(site.people.first), \.values,
      [
        "name": { $0.name = "B" }, "profession": { $0.profession = "B" },
        "credentials": { $0.credentials = [Credential(name: "B", issuer: nil)] },
        "certificates": { $0.certificates = ["B"] }, "roster": { $0.roster = "B" },
        "registerURL": { $0.registerURL = "https://b.example/" },
      ], toldElsewhere: ["id": "entries are matched by it", "isPlaceholder": "the gate refuses it"])
    expectTold(
      try #require(site.references.first), \.values,
      [
        "type": { $0.type = "B" }, "authors": { $0.authors = [.literal("B")] }, "title": { $0.title = "B" },
        "containerTitle": { $0.containerTitle = "B" }, "year": { $0.year = 1 }, "volume": { $0.volume = "B" },
        "issue": { $0.issue = "B" }, "page": { $0.page = "B" }, "doi": { $0.doi = "B" }, "pmid": { $0.pmid = "B" },
        "url": { $0.url = "https://b.example/" }, "publisher": { $0.publisher = "B" },
      ], toldElsewhere: ["id": "entries are matched by it", "location": "nobody sees it"])
  }

  @Test func ofATreatment() async throws {
    let treatment = try #require(try await site(["en/a.md": page("Rest.")]).treatments.first)
    let other = LocalizedText.same("B")
    expectTold(
      treatment, \.values,
      [
        "name": { $0.name = other }, "shortName": { $0.shortName = other }, "alsoCalled": { $0.alsoCalled = [:] },
        "about": { $0.about = other }, "question": { $0.question = other },
        "verdicts": { $0.verdicts[.mayHelp]?.short = other }, "sells": { $0.sells = other },
        "sayWhenCalling": { $0.sayWhenCalling = other },
        "evidence": { $0.evidence = Treatment.Evidence(summary: other, limits: other) },
        "sameEverywhere": { $0.sameEverywhere = [:] },
        "screening": { $0.screening = Treatment.Screening(heading: other, reasons: [], advice: other) },
        "requirements": { $0.requirements.removeLast() }, "clinicFacts": { $0.clinicFacts[0].no.text = other },
        "sheet": { $0.sheet.penLines = [other] }, "structuredData": { $0.structuredData.specialty = .nursing },
        "barredClaims": {
          $0.barredClaims = [Treatment.BarredClaim(phrases: [Language("en"): ["b"]], because: other, instead: other)]
        },
      ], toldElsewhere: ["id": "entries are matched by it", "locations": "nobody sees them"])
    expectTold(
      treatment.clinicFacts[0],
      { fact in
        var treatment = treatment
        treatment.clinicFacts = [fact]
        return treatment.values
      },
      [
        "key": { $0.key = "b" }, "isRequired": { $0.isRequired.toggle() }, "label": { $0.label = other },
        "yes": { $0.yes.saidAs = [:] }, "no": { $0.no.short = other },
      ], toldElsewhere: ["location": "nobody sees it"])
    expectTold(
      treatment.requirements[0],
      { requirement in
        var treatment = treatment
        treatment.requirements = [requirement]
        return treatment.values
      },
      [
        "subjects": { $0.subjects = [.home] }, "excludedAudience": { $0.excludedAudience = .professional },
        "whenSaid": { $0.whenSaid = [Language("en"): ["b"]] }, "demand": { $0.demand = .ownBox },
        "help": { $0.help = other },
      ], toldElsewhere: ["location": "nobody sees it"])
  }

  @Test func ofTheWarningSigns() {
    let place = Diagnostics.SourceLocation("warning-signs.yml", 1, 1)
    let sign = RequiredSign(name: .same("A"), anyOf: [:])
    expectTold(
      WarningSigns.Boxes(id: "a", page: "a.md", signs: [:], location: place), \.values,
      ["name": { $0.name = .same("A") }, "page": { $0.page = "b.md" }, "signs": { $0.signs = [.emergency: [sign]] }],
      toldElsewhere: ["id": "entries are matched by it", "location": "nobody sees it"])
    let boxes = WarningSigns.Boxes(id: "a", page: "a.md", signs: [.emergency: [sign]], location: place)
    expectTold(
      sign, { WarningSigns.Boxes(id: "a", page: "a.md", signs: [.emergency: [$0]], location: place).values },
      ["name": { $0.name = .same("B") }, "anyOf": { $0.anyOf = [Language("en"): ["b"]] }])
    let signs = WarningSigns(
      boxes: [boxes], conditions: ["back": WarningSigns.Inclusion(boxes: ["a"], location: place)])
    #expect(Set(signs.values.keys) == ["a", "conditions.back"])
  }
}
