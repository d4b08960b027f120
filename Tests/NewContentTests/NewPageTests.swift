import ClinicSite
import NewContent
import Testing

@Suite struct NewPageTests {
  @Test func aPlainNameIsTheTitleAndGivesTheFile() throws {
    var page = try NewPage(condition: " Tennis  elbow ")
    #expect(page.title == "Tennis elbow")
    #expect(page.file(in: Language("en")) == "en/conditions/tennis-elbow.md")
    page = try NewPage(location: "Orléans – Œuvre Straße")
    #expect(page.title == "Orléans – Œuvre Straße")
    #expect(page.file(in: Language("fr")) == "fr/locations/orleans-oeuvre-strasse.md")
  }

  @Test func aNameAsInAnAddressIsATitleInWords() throws {
    #expect(try NewPage(condition: "tennis-elbow").title == "Tennis elbow")
    #expect(try NewPage(path: "about-ims/cold-weather.md").title == "Cold weather")
  }

  @Test func thePathOfAPageMayNameNewFolders() throws {
    let page = try NewPage(path: "About us/Our team/Who we are")
    #expect(page.file(in: Language("en")) == "en/about-us/our-team/who-we-are.md")
    #expect(page.title == "Who we are")
    #expect(try NewPage(path: "index").file(in: Language("en")) == "en/index.md")
  }

  @Test(
    arguments: [
      ("", ""), ("  ", "  "), ("!?", "!?"), ("東京", "東京"), ("../x", ".."), ("a//b", ""), ("/a", ""), ("a/", ""),
    ])
  func aNameWithoutLettersIsRefused(path: String, wrong: String) {
    #expect(throws: Refusal("\"\(wrong)\" gives no address: a name needs letters of the Latin alphabet, or digits")) {
      try NewPage(path: path)
    }
  }

  @Test func anInvisibleCharacterIsRefused() {
    #expect(throws: Refusal("the name has an invisible control character; type it again")) {
      try NewPage(condition: "Tennis\u{7}elbow")
    }
  }

  @Test func aConditionIsNotTheIndexOfItsFolder() {
    #expect(
      throws: Refusal("\"Index\" would be the page of the whole folder; for that one: --page conditions/index")
    ) { try NewPage(condition: "Index") }
  }
}
