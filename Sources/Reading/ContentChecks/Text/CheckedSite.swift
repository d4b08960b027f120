import ClinicSite
import Diagnostics
import TextModel

/// A site, with data that several rules need.
struct CheckedSite: Sendable {
  var site: Site
  /// All pages of all languages, including handouts.
  var pages: [Page]
  var contacts: Contacts
  /// The tagline and glossary of each language, keyed by the file of its first page.
  var commonTexts: [String: [ReadableText]]
  var clinics: [Language: [Page]]
  var treatments: [Language: [CheckedTreatment]]
  var claims: ClaimPhrases
  /// Words that may be in capitals.
  var abbreviations: [Language: Set<String>]

  init(_ site: Site) {
    self.site = site
    pages = site.editions.flatMap { $0.pages + $0.handouts }
    contacts = Contacts(of: site)
    claims = ClaimPhrases(treatment: site.treatments.flatMap { $0.names(in: Language("en")) })
    commonTexts = site.editions.reduce(into: [:]) { texts, edition in
      if let first = edition.pages.first { texts[first.file] = site.commonTexts(of: edition) }
    }
    clinics = Dictionary(site.editions.map { ($0.language, $0.clinics) }, uniquingKeysWith: { first, _ in first })
    treatments = Dictionary(
      site.editions.map { edition in
        (edition.language, site.treatments.map { CheckedTreatment($0, in: edition.language) })
      }, uniquingKeysWith: { first, _ in first })
    abbreviations = Dictionary(
      site.editions.map { ($0.language, site.abbreviations(in: $0)) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A page with its text tokenized once for all rules.
struct CheckedPage: Sendable {
  var page: Page
  /// False if part of the file could not be read; then rules must not report anything as missing.
  var isWhole: Bool
  var site: CheckedSite
  var source: SourceText
  /// The body's own blocks. Included callouts are checked on the page that they come from.
  var blocks: [TextBlock]
  /// All text that readers see: the front-matter values, then the blocks.
  var texts: [ReadableText]

  /// `texts` if the page is in English, else empty. Phrase lists exist in English only.
  var englishTexts: [ReadableText] { page.language.code == "en" ? texts : [] }

  init(_ page: Page, isWhole: Bool = true, in site: CheckedSite) {
    self.page = page
    self.isWhole = isWhole
    self.site = site
    blocks = Array(page.body.blocks)
    let source = site.site.sources[page.file] ?? SourceText(file: page.file, bytes: [])
    self.source = source
    texts = page.readableFields(in: source) + blocks.map { ReadableText($0, in: source) }
    // Texts that belong to no page are checked with the first one.
    if let common = site.commonTexts[page.file] { texts += common }
  }
}

extension ReadableText {
  /// Whether it is a paragraph, a list item or a front-matter value that consists of sentences.
  var isRunningText: Bool {
    switch (block?.kind, key) {
    case (.paragraph, _): true
    case (nil, let key): key != "title" && key != "also-called"
    default: false
    }
  }
}
