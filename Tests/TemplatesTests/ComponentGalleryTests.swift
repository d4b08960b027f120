import ClinicSite
import Foundation
import Testing

@testable import TemplateExamples
@testable import Templates

@Suite struct ComponentGalleryTests {
  private let gallery = ComponentGallery(site(), styles: StyleSources(), surroundings: "/-/components/example.css")

  @Test func everyFileOfComponentsHasExamples() throws {
    let templates = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Templates")
    let files = try FileManager.default.contentsOfDirectory(atPath: templates.appending(path: "Components").path)
    let examples = gallery.components(in: english)
    let named = examples.map(\.file).filter { $0.hasPrefix("Components/") }
    #expect(named.sorted() == files.map { "Components/" + $0 }.sorted())
    for file in examples.map(\.file) {
      #expect(FileManager.default.fileExists(atPath: templates.appending(path: file).path), "\(file)")
    }
  }

  @Test(arguments: Phrases.languages)
  func everyLanguageHasTheSameExamples(language: Language) {
    func names(_ language: Language) -> [String: [String]] {
      Dictionary(
        uniqueKeysWithValues: gallery.components(in: language).map { ($0.name, $0.examples.map(\.name)) })
    }
    #expect(names(language) == names(english))
    #expect(names(language).values.allSatisfy { !$0.isEmpty && Set($0).count == $0.count })
  }

  @Test func anExampleIsABarePageWithTheSitesStyleSheet() throws {
    let page = try #require(gallery.page(of: "phone-link", "one-number", in: french, look: .dark))
    let styleSheet = StyleSheet(Theme.standard).address.path
    #expect(
      String(decoding: page, as: UTF8.self) == """
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        \(ContentSecurityPolicy.page.string)
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Phone link, one number</title>
        <link rel="icon" href="/ims/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/-/components/example.css">
        <link rel="stylesheet" href="/ims\(styleSheet)?look=dark">
        </head>
        <body>
        <main id="page-main">
        <h1 class="visually-hidden" lang="en">Phone link, one number</h1>
        <div class="wrap">
        <p><a class="phone" href="tel:+1-250-555-0104">250-555-0104</a></p>
        </div>
        </main>

        </body>
        </html>

        """)
  }

  @Test func whatIsNotThereHasNoPage() {
    #expect(gallery.page(of: "nothing", "one-number", in: english, look: nil) == nil)
    #expect(gallery.page(of: "phone-link", "nothing", in: english, look: nil) == nil)
    #expect(gallery.page(of: "phone-link", "one-number", in: Language("de"), look: nil) == nil)
    #expect(gallery.components(in: Language("de")).isEmpty)
  }

  @Test func nothingOfItIsInASite() {
    #expect(files.filter { $0.key.hasPrefix("-/") || $0.value.contains("/-/") }.keys.sorted() == [])
  }
}
