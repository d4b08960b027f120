import ClinicSite
import Diagnostics
import Testing

@testable import NewContent

@Suite struct NextStepsTests {
  @Test func theStepsOfANewClinicAreCommandsThatWorkWhereTheyArePrinted() {
    #expect(
      nextSteps(in: "my clinic/", paths: ["site.yml", "fr/locations/a.md"], program: ".build/release/bedside") == """
        my clinic is ready: the sample, with !placeholder before every value that is not yours yet. Next:
          1. Look at it in the browser, and leave it open while you write:
               .build/release/bedside serve --content 'my clinic'
          2. Write your names, logo, phone and colours into my clinic/site.yml. Take !placeholder away where a value is right.
          3. Write your people into my clinic/people.yml.
          4. Write your clinics into my clinic/fr/locations/, and remove the others. For one more:
               .build/release/bedside new --location "Name of the clinic" --content 'my clinic'
          5. See what is left before it may be public; the line "sample: true" in site.yml goes last:
               .build/release/bedside check --for publishing --content 'my clinic'
        In a repository of its own, .github/workflows/publish.yml (GitHub) or .gitlab-ci.yml checks and publishes it.
        """)
  }

  @Test func theStepsOfANewPageNameItsTranslationsAndMissingLinks() async throws {
    let site = try await site(["en/tips/cold.md": page("Cold")], languages: "en, fr")
    let warning = Diagnostic(.warning, .orphanPage, "no page leads here", at: SourceLocation("en/tips/cold.md", 1, 1))
    let file = NewFile(path: "en/tips/cold.md", text: "")
    #expect(
      nextSteps(for: file, of: site, warnings: [warning], in: "Content", program: "bedside") == """
        Content/en/tips/cold.md is new. Its address will be /tips/cold/. Next:
          1. Replace every sentence, and take !placeholder away where a value is right. Look at it while you write:
               bedside serve --content Content
          2. Link to it from another page: no page leads there yet.
          3. Translate it, under the same name, in Content/fr/.
          4. See what is left before it may be public; its line "unconfirmed" goes last:
               bedside check --for publishing --content Content
        """)
  }

  @Test(arguments: [("Content", "Content"), ("a b", "'a b'"), ("l'été", "'l'\\''été'"), ("", "''"), ("$x", "'$x'")])
  func aWordForTheShellIsQuotedWhereItMustBe(text: String, word: String) { #expect(shellWord(text) == word) }
}
