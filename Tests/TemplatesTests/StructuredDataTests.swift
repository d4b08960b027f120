import ClinicSite
import Testing

@testable import Templates

struct StructuredDataTests {
  @Test func aPlaceholderReviewerNeverReachesSearchEngines() throws {
    let text = try #require(files["conditions/toothache/index.html"])
    #expect(text.contains("<dt>Reviewed by</dt><dd><a href=\"/ims/people/#page-person-sample\">Sample reviewer</a>"))
    let data = try #require(text.pieces(from: "<script type=\"application/ld+json\">", to: "</script>").first)
    #expect(data.contains("\"lastReviewed\":\"2026-09-14\""))
    #expect(!data.contains("reviewedBy") && !data.contains("Sample reviewer"))
  }

  @Test func aReviewerIsNamedWithCredentials() throws {
    let text = try #require(files["conditions/sciatica/index.html"])
    #expect(
      text.contains(
        """
        "reviewedBy":{"@type":"Person","name":"Robin Reviewer \(inertJSON)","jobTitle":"Physiotherapist \(inertJSON)",\
        "hasCredential":[{"@type":"EducationalOccupationalCredential","name":"PT \(inertJSON)",\
        "recognizedBy":{"@type":"Organization","name":"College \(inertJSON)"}}]},\
        "specialty":"https://schema.org/Physiotherapy","audience":{"@type":"Patient"}
        """))
  }

  @Test func aClinicTellsWhenItIsOpen() throws {
    let text = try #require(files["locations/kingston/index.html"])
    #expect(
      text.contains(
        """
        "openingHoursSpecification":[\
        {"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Monday"],"opens":"08:00","closes":"12:00"},\
        {"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Monday"],"opens":"13:00","closes":"19:30"},\
        {"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Tuesday","https://schema.org/Wednesday",\
        "https://schema.org/Thursday"],"opens":"08:00","closes":"19:00"}]
        """))
    #expect(text.contains("\"@type\":\"MedicalClinic\""))
    #expect(text.contains("\"telephone\":\"+1-613-555-0104\",\"email\":\"kingston@alder.example\""))
    #expect(text.contains("\"geo\":{\"@type\":\"GeoCoordinates\",\"latitude\":44.25,\"longitude\":-76.5}"))
  }

  @Test func theTreatmentIsATherapy() throws {
    let text = try #require(files["about-ims/ims/index.html"])
    #expect(text.contains("{\"@type\":\"MedicalTherapy\""))
    #expect(text.contains("\"relevantSpecialty\":\"https://schema.org/Physiotherapy\""))
    #expect(documents.values.count { $0.contains("MedicalTherapy") } == 1)
  }

  @Test func everyPageBelowHomeTellsItsPlace() {
    for (path, text) in addressed {
      let isHome = path == "index.html" || path == "fr/index.html"
      #expect(text.contains("\"@type\":\"BreadcrumbList\"") == !isHome, "\(path)")
    }
  }

  /// Search engines know no 24:00.
  @Test func aClinicThatIsOpenUntilMidnightClosesAMinuteBefore() throws {
    var changed = clinic(electricity: true)
    changed.hours = OpeningHours([
      .monday: [sure(TimeRange(opens: sure(TimeOfDay("20:00")), closes: sure(TimeOfDay("24:00"))))]
    ])
    var site = site()
    site.editions = [edition(english, [page("locations/kingston", kind: .clinic(changed))])]
    let text = try #require(rendered(site)["locations/kingston/index.html"])
    #expect(
      text.contains(
        """
        "openingHoursSpecification":[{"@type":"OpeningHoursSpecification",\
        "dayOfWeek":["https://schema.org/Monday"],"opens":"20:00","closes":"23:59"}]
        """))
  }
}
