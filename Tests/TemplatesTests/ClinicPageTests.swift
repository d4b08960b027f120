import ClinicSite
import Testing

@testable import Templates

struct ClinicPageTests {
  let kingston = sure(files["locations/kingston/index.html"])
  let barrhaven = sure(files["locations/barrhaven/index.html"])

  @Test(arguments: [
    "<p class=\"arrive__phone\"><a class=\"phone\" href=\"tel:+1-613-555-0104\">613-555-0104</a></p>",
    "<a class=\"button\" href=\"https://alder.example/book?a=1&amp;b=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&#39;&amp;\"",
    "<address>100 Street \(inert)<br>Kingston \(inert), Ontario \(inert) K7L 0A0<br>",
    "<a href=\"https://www.openstreetmap.org/?mlat=44.25&amp;mlon=-76.5#map=17/44.25/-76.5\" rel=\"noreferrer\">",
    "<h2>The door</h2><p>Oak Street \(inert)</p>",
    "<tr><th scope=\"row\">Monday</th><td>8:00 to 12:00<br>13:00 to 19:30</td></tr>",
    "<tr><th scope=\"row\">Tuesday to Thursday</th><td>8:00 to 19:00</td></tr>",
    "<tr class=\"closed\"><th scope=\"row\">Friday to Sunday</th><td>Closed</td></tr>",
    "<li>Closed 24 to 28 December 2026: Winter \(inert)</li>",
    "<li>Closed 20 to 21 November 2026</li>",
    "When we are closed, if it is not an emergency, call <a class=\"phone\" href=\"tel:811\">811</a>.",
    "<a href=\"mailto:kingston@alder.example\">kingston@alder.example</a>",
    "<dt>Electricity with needles</dt><dd>Yes, if you agree</dd>",
    "<dt>Step-free way in</dt><dd>Yes</dd>",
    "<dt>Languages</dt><dd>English, Arabic \(inert)</dd>",
    "<dt>Plans we bill directly</dt><dd>Insurer A \(inert)</dd>",
    "<dt>Ways to pay</dt><dd>Debit \(inert), Visa</dd>",
    "<h3>Robin Reviewer \(inert), PT \(inert)</h3><p>Physiotherapist \(inert)<br>PT \(inert), College \(inert)",
    "<br>Certificates: CGIMS \(inert)<br>On the roster for: Needling \(inert)<br>",
    "<h3>Parking</h3><p>Behind \(inert)</p>",
    "<h3>Bus and train</h3><p>Bus 75 \(inert)</p>",
    "<h3>Fees</h3><p>$110 \(inert)</p>",
    "<h3>Receipts</h3><p>Physiotherapy visit \(inert)</p>",
    "<h3>If you can’t come</h3><p>A day before \(inert)</p>", "<h3>Interpreters</h3><p>By phone \(inert)</p>",
  ])
  func everyFieldIsShown(field: String) {
    #expect(kingston.contains(field))
  }

  @Test func phoneAndBookingComeFirst() throws {
    let order = ["class=\"arrive__phone\"", "class=\"button\"", "<address>", "class=\"hours\"", "class=\"edge\""]
    let places = order.map { kingston.firstRange(of: $0)?.lowerBound }
    #expect(places.compactMap { $0 }.count == order.count)
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func closuresInThePastAreLeftOut() {
    #expect(!kingston.contains("Past holiday"))
    #expect(!kingston.contains("October 2026"))
  }

  @Test func aClinicWithElectricitySaysWhoNeverGetsIt() {
    #expect(kingston.contains("<h2 id=\"page-electricity\">We may use a mild current here</h2>"))
    #expect(kingston.contains("Never with a pacemaker \(inert)</p>"))
  }

  @Test func everyClinicAsksWhatToTellFirst() {
    for page in [kingston, barrhaven] {
      #expect(page.contains("<h2 id=\"page-screening\">Tell us before IMS \(inert)</h2>"))
      #expect(page.contains("<ul><li>have a pacemaker \(inert)</li><li>a lung disease</li></ul>"))
    }
  }

  @Test func aClinicWithoutElectricitySaysSo() {
    #expect(barrhaven.contains("<dt>Electricity with needles</dt><dd>No</dd>"))
    #expect(barrhaven.contains("<h2 id=\"page-electricity\">We do not use electricity here</h2>"))
  }

  @Test func withoutFeesThePageSaysAskUs() {
    #expect(clinicText { $0.fees = nil }.contains("<p>Ask us what a visit costs before you book.</p>"))
  }

  @Test func withoutCoordinatesTheMapIsASearch() {
    var clinic = clinic(electricity: false)
    clinic.coordinates = nil
    clinic.address = StreetAddress(street: "1 A&B St #2", city: "Orléans", region: "Ontario", postalCode: "K1A 0A0")
    #expect(
      mapURL(clinic)
        == "https://www.openstreetmap.org/search?query=1%20A%26B%20St%20%232%2C%20Orl%C3%A9ans%2C%20Ontario%2C%20K1A%200A0"
    )
  }

  @Test func frenchIsWrittenTheFrenchWay() throws {
    let text = try #require(files["fr/locations/kingston/index.html"])
    #expect(text.contains("<th scope=\"row\">Lundi</th><td>8\u{A0}h à 12\u{A0}h<br>13\u{A0}h à 19\u{A0}h\u{A0}30</td>"))
    #expect(text.contains("<th scope=\"row\">Du mardi au jeudi</th>"))
    #expect(text.contains("<li>Fermé du 24 au 28 décembre 2026 (Winter \(inert))</li>"))
  }

  private func clinicText(_ change: (inout Clinic) -> Void) -> String {
    var changed = clinic(electricity: true)
    change(&changed)
    var site = site()
    site.editions = [edition(english, [page("locations/kingston", kind: .clinic(changed))])]
    return rendered(site)["locations/kingston/index.html"] ?? ""
  }

  @Test func closuresStandInTheOrderOfTheirDays() {
    let days = [("2026-12-24", "2026-12-28"), ("2026-11-23", "2026-11-24"), ("2026-12-01", "2026-12-02")]
    let text = clinicText { clinic in
      clinic.closures = days.map { Closure(from: date($0.0), to: date($0.1), note: nil) }
    }
    #expect(
      text.pieces(from: "<li>Closed ", to: "</li>") == [
        "23 to 24 November 2026", "1 to 2 December 2026", "24 to 28 December 2026",
      ])
  }
}
