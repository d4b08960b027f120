import ClinicSite
import HTML
import Templates

/// The data for examples: an invented clinic in one language.
struct Sample: Sendable {
  var words: SampleWords
  var treatment: Treatment
  var context: EditionContext

  /// Nil for a language that the templates don't support.
  init?(of served: Site, in language: Language, look: Look?, styles: StyleSources) {
    let site = sampleSite(for: served)
    guard let words = SampleWords.words(in: language), let phrases = Phrases.phrases(for: language),
      let edition = site.editions.first(where: { $0.language == language })
    else { return nil }
    // The served site's own assets, made in the same way as in `SiteTemplates`.
    let styleSheet = StyleSheet(served.settings.theme, styles.site)
    let handoutStyleSheet = HandoutStyleSheet(served: served, styles)
    let shared = SiteContext(
      site, stylesheet: styleSheet.address.asked(for: look),
      handoutStyleSheet: handoutStyleSheet.address.asked(for: look))
    self.words = words
    treatment = sampleTreatment
    context = EditionContext(edition, of: site, shared, phrases)
  }

  var phrases: Phrases { context.phrases }
  var settings: Settings { context.settings }

  func callout(_ kind: Callout.Kind, heading: HTML = HTML()) -> Callout { sampleCallout(kind, words, heading: heading) }

  /// The box of a page together with that of a condition.
  func joinedCallout(_ kind: Callout.Kind) -> Callout {
    sampleJoinedCallout(kind, words, files: context.edition.conditions.prefix(1).map(\.file))
  }

  func page(_ name: String) -> (page: Page, place: Int)? {
    context.edition.pages.firstIndex { $0.name == name }.map { (context.edition.pages[$0], $0) }
  }

  var city: Clinic { cityClinic(words, settings, context.site.asOf) }
  var town: Clinic { townClinic(words, settings) }

  /// A component with those of its states that exist in this language.
  func component(
    _ file: String, _ group: ExampledComponent.Group, _ purpose: String,
    _ states: [(title: String, markup: ComponentExample.Markup)?]
  ) -> ExampledComponent {
    ExampledComponent(
      group: group, file: file, purpose: purpose,
      examples: states.compactMap(\.self).map {
        ComponentExample(title: $0.title, language: words.language, markup: $0.markup)
      })
  }
}

extension HandoutStyleSheet {
  init(served: Site, _ styles: StyleSources) {
    let phrases = served.editions.compactMap { Phrases.phrases(for: $0.language) }
    self.init(fonts: [], licence: [], phrases: phrases, styles.handout)
  }
}

extension PageAddress {
  fileprivate func asked(for look: Look?) -> PageAddress {
    look.map { PageAddress("\(path)?look=\($0.rawValue)") } ?? self
  }
}
