import ClinicSite
import Templates

/// Every component in all its states, in the style of the served site.
public struct ComponentGallery: Sendable {
  private var site: Site
  private var styles: StyleSources

  private var surroundings: String

  /// - Parameter surroundings: The address of a style sheet for the area around a component.
  public init(_ site: Site, styles: StyleSources, surroundings: String) {
    self.site = site
    self.styles = styles
    self.surroundings = surroundings
  }

  public static var languages: [Language] { Phrases.languages }

  /// The language's own name for itself.
  public static func name(of language: Language) -> String {
    Phrases.phrases(for: language)?.languageName ?? language.code
  }

  /// The served site's icon.
  public var icon: String { site.settings.baseURL.href(favicon) }

  /// The served site's style sheet, as its pages link to it.
  public var styleSheet: String {
    site.settings.baseURL.href(StyleSheet(site.settings.theme, styles.site).address)
  }

  /// The style sheet of handouts, which a site without handouts does not publish.
  public var handoutStyleSheet: SiteFile {
    let styleSheet = HandoutStyleSheet(served: site, styles)
    return SiteFile(path: String(styleSheet.address.path.dropFirst()), contents: { styleSheet.bytes })
  }

  /// In the order of the groups; empty for a language that the templates don't support.
  public func components(in language: Language) -> [ExampledComponent] {
    sample(in: language).map { sample in exampledComponents.map { $0(sample) } } ?? []
  }

  /// The document that shows one example; nil if there is no such example.
  public func page(of component: String, _ example: String, in language: Language, look: Look?) -> [UInt8]? {
    guard let sample = sample(in: language, look),
      let component = exampledComponents.lazy.map({ $0(sample) }).first(where: { $0.name == component }),
      let example = component.examples.first(where: { $0.name == example })
    else { return nil }
    return examplePage(example, of: component, sample.context, surroundings: surroundings)
  }

  private func sample(in language: Language, _ look: Look? = nil) -> Sample? {
    Sample(of: site, in: language, look: look, styles: styles)
  }
}

/// A test reports files of `Templates/Components` that have no examples here.
private let exampledComponents: [@Sendable (Sample) -> ExampledComponent] = [
  verdictExamples, careCardExamples, calloutExamples, calloutHeadingExamples, calloutTextExamples,
  bodyMapExamples, conditionIndexExamples,
  arrivalExamples, clinicListExamples, clinicFactsExamples, hoursExamples, phoneExamples, mapExamples,
  declaredFactExamples, screeningExamples,
  personExamples,
  handoutListExamples,
  pageHeadExamples, bodyTextExamples, citationExamples, referenceListExamples, reviewExamples, pageEndExamples,
  tasksExamples, breadcrumbExamples, contentsExamples, columnsExamples, previousAndNextExamples, pageListExamples,
  headerExamples, footerExamples, languageExamples, iconExamples, fibresExamples,
  handoutDocumentExamples, sheetHeadExamples, sheetTextExamples, sheetEndExamples,
]
