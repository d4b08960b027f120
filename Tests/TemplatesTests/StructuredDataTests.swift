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
}
