import ClinicSite
import Diagnostics
import TextModel

/// A site, and what several rules ask of it.
struct CheckedSite: Sendable {
  var site: Site
  /// Every page of every language, handouts among them.
  var pages: [Page]
  var contacts: Contacts
  /// The tagline and the glossary of each language, by the file of its first page.
  var commonTexts: [String: [ReadableText]]
  var clinics: [Language: [Page]]
  /// Words that may stand in capitals.
  var abbreviations: [Language: Set<String>]

  init(_ site: Site) {
    self.site = site
    pages = site.editions.flatMap { $0.pages + $0.handouts }
    contacts = Contacts(of: site)
    commonTexts = site.editions.reduce(into: [:]) { texts, edition in
      if let first = edition.pages.first { texts[first.file] = site.commonTexts(of: edition) }
    }
    clinics = Dictionary(site.editions.map { ($0.language, $0.clinics) }, uniquingKeysWith: { first, _ in first })
    abbreviations = Dictionary(
      site.editions.map { ($0.language, site.abbreviations(in: $0)) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A page with its text taken apart once for all rules.
struct CheckedPage: Sendable {
  var page: Page
  /// Whether all of its file could be read: of another page, nothing is missing for sure.
  var isWhole: Bool
  var site: CheckedSite
  var source: SourceText
  /// The body's own blocks; what is included from another page is checked there.
  var blocks: [TextBlock]
  /// All that a reader reads of the page: the texts of its front matter, then the blocks.
  var texts: [ReadableText]

  /// The same where they are in English: lists of phrases are.
  var englishTexts: [ReadableText] { page.language.code == "en" ? texts : [] }

  init(_ page: Page, isWhole: Bool = true, in site: CheckedSite) {
    self.page = page
    self.isWhole = isWhole
    self.site = site
    blocks = Array(page.body.blocks)
    let source = site.site.sources[page.file] ?? SourceText(file: page.file, bytes: [])
    self.source = source
    texts = page.readableFields(in: source) + blocks.map { ReadableText($0, in: source) }
    // What stands on no page of its own is read with the first.
    if let common = site.commonTexts[page.file] { texts += common }
  }
}

extension ReadableText {
  /// A paragraph, a list item or a value of front matter that is a sentence.
  var isRunningText: Bool {
    switch (block?.kind, key) {
    case (.paragraph, _): true
    case (nil, let key): key != "title" && key != "also-called"
    default: false
    }
  }
}
