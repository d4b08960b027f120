import ClinicSite
import Testing

@testable import Templates

struct HostileTextTests {
  @Test(arguments: files.keys.sorted())
  func textFromContentIsInertInEveryFile(path: String) throws {
    let text = try #require(files[path])
    let scripts = text.pieces(from: "<script", to: ">")
    #expect(scripts.allSatisfy { $0 == " type=\"application/ld+json\"" })
    #expect(text.ranges(of: "</script>").count == scripts.count)
    #expect(!text.contains("javascript:"))
    #expect(!text.contains("\"><script>"))
  }

  @Test(arguments: addressed.keys.sorted())
  func everyPageShowsItsTextAllTheSame(path: String) throws {
    let text = try #require(addressed[path])
    #expect(text.contains("Alder \(inert)"))
  }

  @Test func structuredDataHoldsItEscaped() throws {
    let text = try #require(files["conditions/sciatica/index.html"])
    #expect(text.contains("\"name\":\"conditions/sciatica \(inertJSON)\",\"description\":\"Summary \(inertJSON)\""))
    #expect(text.contains("{\"@type\":\"Organization\",\"name\":\"College \(inertJSON)\"}"))
  }

  @Test func aPersonsRegisterMayNotBeAScript() throws {
    let text = try #require(files["people/index.html"])
    #expect(text.contains("<a href=\"about:invalid\" rel=\"noreferrer\">Check the public register"))
  }
}
