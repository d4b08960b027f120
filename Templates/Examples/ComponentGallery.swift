import ClinicSite
import Templates

/// Every component in its states, dressed as the served site.
public struct ComponentGallery: Sendable {
  private var site: Site
  private var styles: StyleSources

  private var surroundings: String

  /// - Parameter surroundings: The address of a style sheet for what is around a component.
  public init(_ site: Site, styles: StyleSources, surroundings: String) {
    self.site = site
    self.styles = styles
    self.surroundings = surroundings
  }

  public static var languages: [Language] { Phrases.languages }

  /// In the language itself.
  public static func name(of language: Language) -> String {
    Phrases.phrases(for: language)?.languageName ?? language.code
  }

  /// Of the served site.
  public var icon: String { site.settings.baseURL.href(favicon) }

  /// Of the served site, as its pages link to it.
  public var styleSheet: String {
    site.settings.baseURL.href(StyleSheet(site.settings.theme, styles.site).address)
  }

  /// Of the sheets; a site without sheets does not publish it.
  public var handoutStyleSheet: SiteFile {
    let styleSheet = HandoutStyleSheet(served: site, styles)
    return SiteFile(path: String(styleSheet.address.path.dropFirst()), contents: { styleSheet.bytes })
  }

  /// In the order of the groups; empty for a language without phrases.
  public func components(in language: Language) -> [ExampledComponent] {
    sample(in: language).map { sample in exampledComponents.map { $0(sample) } } ?? []
  }

  /// An example's own document; nil where there is no such example.
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

/// A test finds a file of `Templates/Components` that has no examples here.
private let exampledComponents: [@Sendable (Sample) -> ExampledComponent] = [
  verdictExamples, careCardExamples, calloutExamples, calloutHeadingExamples, bodyMapExamples, conditionIndexExamples,
  arrivalExamples, clinicListExamples, clinicFactsExamples, hoursExamples, phoneExamples, mapExamples,
  electricityExamples,
  personExamples,
  handoutListExamples,
  pageHeadExamples, bodyTextExamples, citationExamples, referenceListExamples, reviewExamples, pageEndExamples,
  tasksExamples, breadcrumbExamples, contentsExamples, columnsExamples, previousAndNextExamples, pageListExamples,
  headerExamples, footerExamples, languageExamples, iconExamples, fibresExamples,
  handoutDocumentExamples, sheetHeadExamples, sheetTextExamples, sheetEndExamples,
]
