import ClinicSite
import Diagnostics
import HTML
import Hosting

@testable import Templates

func clinic(electricity: Bool) -> Clinic {
  var clinic = Clinic(
    jurisdiction: .ontario,
    address: StreetAddress(
      street: "100 Street \(hostile)", city: "Kingston \(hostile)", region: "Ontario \(hostile)", postalCode: "K7L 0A0"),
    phone: phone("613-555-0104"), hours: hours, treatments: ["ims"],
    facts: ["electricity": electricity])
  clinic.coordinates = Coordinates(latitude: 44.25, longitude: -76.5)
  clinic.email = "kingston@alder.example"
  clinic.bookingURL = "https://alder.example/book?a=1&b=\(hostile)"
  clinic.closures = [
    Closure(from: date("2026-12-24"), to: date("2026-12-28"), note: .same("Winter \(hostile)")),
    Closure(from: date("2026-11-20"), to: date("2026-11-21"), note: nil),
    Closure(from: date("2026-10-12"), to: date("2026-10-12"), note: .same("Past holiday")),
  ]
  clinic.people = ["lead", "sample"]
  clinic.spokenLanguages = ["English", "Arabic \(hostile)"]
  clinic.stepFree = true
  clinic.entrance = "Oak Street \(hostile)"
  clinic.parking = "Behind \(hostile)"
  clinic.transit = "Bus 75 \(hostile)"
  clinic.fees = "$110 \(hostile)"
  clinic.paymentMethods = ["Debit \(hostile)", "Visa"]
  clinic.directBilling = ["Insurer A \(hostile)"]
  clinic.receipts = "Physiotherapy visit \(hostile)"
  clinic.cancellation = "A day before \(hostile)"
  clinic.interpreters = "By phone \(hostile)"
  clinic.afterHours = .short("811")
  return clinic
}

let hours: OpeningHours = {
  func range(_ opens: String, _ closes: String) -> TimeRange {
    sure(TimeRange(opens: sure(TimeOfDay(opens)), closes: sure(TimeOfDay(closes))))
  }
  return OpeningHours([
    .monday: [range("08:00", "12:00"), range("13:00", "19:30")], .tuesday: [range("08:00", "19:00")],
    .wednesday: [range("08:00", "19:00")], .thursday: [range("08:00", "19:00")],
  ])
}()

func edition(_ language: Language, _ pages: [Page], glossary: [GlossaryTerm] = []) -> Edition {
  let root = language == english ? "/" : "/\(language.code)/"
  let paths = Set(pages.map(\.folder) + [[]])
  let folders = paths.sorted { $0.joined(separator: "/") < $1.joined(separator: "/") }.map { path in
    Folder(
      path: path, address: PageAddress(root + path.map { $0 + "/" }.joined()),
      index: pages.firstIndex { $0.folder == path && $0.isIndex },
      pages: pages.indices.filter { pages[$0].folder == path && !pages[$0].isIndex })
  }
  return Edition(language: language, pages: pages, handouts: [], folders: folders, glossary: glossary)
}

extension Page {
  fileprivate var isIndex: Bool { kind == .home || kind == .folder }
}

func site() -> Site {
  func condition(_ verdict: Verdict, _ area: BodyArea) -> Page.Kind {
    .condition(Condition(verdicts: ["ims": verdict], area: area, alsoCalled: ["Nerve \(hostile)"]))
  }
  let glossary = [
    GlossaryTerm(
      identifier: "reflex", term: "Reflex \(hostile)", alsoCalled: ["Also \(hostile)"], meaning: "Mean \(hostile)",
      location: SourceLocation("en/glossary.yml", 1, 3))
  ]
  var privacy = page("privacy", role: .privacy)
  privacy.aliases = [PageAddress("/old/privacy/")]
  let englishPages = [
    page("index", kind: .home, citingBody), privacy,
    page("about-ims/ims", role: .about, order: 1, citingBody), page("about-ims/risks", role: .risks, order: 2),
    page("about-ims/research", role: .research),
    page("aftercare/after", kind: .aftercare, role: .aftercare, citingBody),
    page("conditions/sciatica", kind: condition(.mayHelp, .back), citingBody),
    page("conditions/toothache", kind: condition(.notFor, .headAndJaw), reviewer: placeholder),
    page("insurance/index", kind: .folder, citingBody),
    page("insurance/ontario", kind: .insuranceNote(.ontario), role: .insurance),
    page("locations/barrhaven", kind: .clinic(clinic(electricity: false))),
    page("locations/kingston", kind: .clinic(clinic(electricity: true)), citingBody),
  ]
  let frenchPages = [
    page("conditions/sciatica", in: french, kind: condition(.mayHelp, .back), citingBody),
    page("locations/kingston", in: french, kind: .clinic(clinic(electricity: true))),
  ]
  let image = Image(
    file: "images/a.svg", bytes: [1, 2, 3], width: 24, height: 24, address: PageAddress("/assets/images/a.0f.svg"))
  var site = Site(
    settings: settings(), people: [reviewer, placeholder], references: [work()], images: [image],
    editions: [edition(english, englishPages, glossary: glossary), edition(french, frenchPages)], placeholders: [],
    asOf: date("2026-11-21"), sources: [:])
  site.treatments = [treatment()]
  return site
}

/// Every file of the fixture site as text, by path.
let files: [String: String] = rendered(site())
let documents = files.filter { $0.key.hasSuffix(".html") }
/// The pages at addresses of their own: neither 404 pages nor redirects.
let addressed = documents.filter { !$0.key.hasSuffix("404.html") && !$0.key.hasPrefix("old/") }

func rendered(_ site: Site) -> [String: String] {
  Dictionary(
    uniqueKeysWithValues: (siteFiles(of: site) + hostFiles(of: site)).map {
      ($0.path, String(decoding: $0.contents(), as: UTF8.self))
    })
}

func context(_ site: Site = site(), language: Language = english) -> EditionContext {
  let edition = sure(site.editions.first { $0.language == language })
  let shared = SiteContext(site, stylesheet: PageAddress("/assets/site.css"))
  return EditionContext(edition, of: site, shared, sure(Phrases.phrases(for: language)))
}

extension String {
  /// The texts between each `start` and the next `end`.
  func pieces(from start: String, to end: String) -> [String] {
    ranges(of: start).map { start in
      let rest = self[start.upperBound...]
      return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
    }
  }
}
