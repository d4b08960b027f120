import ClinicSite
import HTML
import TextModel

@testable import Templates

let hostile = "\"><script>alert(1)</script>'&"
/// The hostile text as it must be escaped in HTML.
let inert = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;"
/// The hostile text as it must be escaped in JSON-LD.
let inertJSON = "\\\"\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e'\\u0026"

let english = Language("en")
let french = Language("fr")

/// Unwraps a value that is nil only if the fixture is wrong.
func sure<Value>(_ value: Value?) -> Value {
  guard let value else { fatalError("the fixture is broken") }
  return value
}

func date(_ text: String) -> CalendarDate { sure(CalendarDate(iso8601: text)) }
func phone(_ text: String) -> PhoneNumber { sure(PhoneNumber(text)) }

let reviewer = Person(
  id: "lead", name: "Robin Reviewer \(hostile)", isPlaceholder: false, profession: "Physiotherapist \(hostile)",
  credentials: [Credential(name: "PT \(hostile)", issuer: "College \(hostile)")], certificates: ["CGIMS \(hostile)"],
  roster: "Needling \(hostile)", registerURL: "javascript:alert(1)")
let placeholder = Person(id: "sample", name: "Sample reviewer", isPlaceholder: true, profession: "Physiotherapist")

func settings() -> Settings {
  var settings = Settings(
    name: "Alder \(hostile)", tagline: .same("Physiotherapy \(hostile)"),
    baseURL: sure(BaseURL("https://alder.example/ims/")), languages: [english, french], theme: .standard,
    phone: phone("613-555-0100 ext. 12"),
    emergencyNumber: .short("911"), isSample: true)
  settings.email = "hello@alder.example"
  settings.footerLinks = [
    footerLink("Risks \(hostile)", "/about-ims/risks/", fragment: "rare"),
    footerLink("Your privacy \(hostile)", "/privacy/"),
    FooterLink(
      text: .same("College \(hostile)"),
      targets: Dictionary(
        uniqueKeysWithValues: [english, french].map { ($0, .external("https://college.example/?a=1&b=\(hostile)")) }),
      destination: "https://college.example/"),
  ]
  return settings
}

private func footerLink(_ text: String, _ address: String, fragment: String? = nil) -> FooterLink {
  FooterLink(
    text: .byLanguage([english: text]),
    targets: [english: .page(PageAddress(address), file: "", fragment: fragment)], destination: "")
}

func work() -> Reference {
  var work = Reference(
    id: "brady2014", type: "article-journal",
    authors: [.name(family: "Brady \(hostile)", given: "Sarah Jane"), .literal("Group \(hostile)")],
    title: "Events \(hostile)")
  work.containerTitle = "J Man \(hostile)"
  work.year = 2014
  work.volume = "22"
  work.issue = "3"
  work.page = "134-140"
  work.doi = "10.1179/\(hostile)"
  return work
}

func page(
  _ name: String, in language: Language = english, kind: Page.Kind = .article, role: Role? = nil, order: Int? = nil,
  reviewer: Person = reviewer, _ body: Body = Body()
) -> Page {
  let segments = name.split(separator: "/").map(String.init)
  let isIndex = segments.last == "index"
  let root = language == english ? "/" : "/\(language.code)/"
  let address = root + (isIndex ? segments.dropLast() : segments[...]).map { $0 + "/" }.joined()
  var page = Page(
    file: "\(language.code)/\(name).md", language: language, folder: Array(segments.dropLast()), name: name,
    address: PageAddress(address), kind: kind, title: "\(name) \(hostile)", summary: "Summary \(hostile)",
    review: Review(reviewer: reviewer, last: date("2026-09-14"), next: date("2027-09-14")),
    version: "1.0 \(hostile)", body: body)
  page.role = role
  page.treatments = ["ims"]
  page.order = order
  page.unconfirmed = .reason("Unconfirmed \(hostile)")
  page.translatedFrom = language == english ? nil : "1.0 \(hostile)"
  return page
}

func heading(_ identifier: String) -> Heading {
  Heading(
    level: 2, identifier: identifier, text: "\(identifier) \(hostile)", position: SourcePosition(line: 1, byteColumn: 1)
  )
}

let citingBody = Body(
  parts: [
    .callout(Callout(kind: .emergency, identifier: "emergency", heading: HTML(), body: "<p>Chest pain.</p>\n")),
    .prose(
      """
      <h2 id="one">One</h2>
      <p>Sore. <a class="citation" role="doc-biblioref" id="page-citation-1-1" href="#page-reference-1">[1]</a>
      <a class="citation" role="doc-biblioref" id="page-citation-1-2" href="#page-reference-1">[1]</a></p>
      <h2 id="two">Two</h2>
      <h2 id="three">Three</h2>

      """, hasSections: true),
    .callout(Callout(kind: .do, identifier: "do", heading: HTML(), body: "<ul><li>Move.</li></ul>\n")),
    .callout(Callout(kind: .doNot, identifier: "dont", heading: HTML(), body: "<ul><li>Do not run.</li></ul>\n")),
    .callout(Callout(kind: .sameDay, identifier: "same-day", heading: "See a <b>doctor</b>", body: "<p>Fever.</p>\n")),
    .callout(Callout(kind: .callUs, identifier: "call-us", heading: HTML(), body: "<p>Soreness.</p>\n")),
    .callout(Callout(kind: .note, identifier: "note", heading: HTML(), body: "<p>Ask.</p>\n")),
  ],
  outline: [heading("one"), heading("two"), heading("three")],
  references: [CitedReference(reference: work(), mentions: 2)])

extension Callout {
  init(kind: Kind, identifier: String, heading: HTML, body: HTML) {
    self.init(kind: kind, identifier: identifier, heading: heading, parts: [Part(body: ListedHTML(before: body))])
  }
}
