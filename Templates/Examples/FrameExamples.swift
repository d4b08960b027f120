import ClinicSite
import HTML
import Templates

func headerExamples(_ sample: Sample) -> ExampledComponent {
  let context = sample.context
  func header(
    _ current: CurrentEntry?, _ settings: Settings, navigation: [NavigationEntry]? = nil, switcher: Bool = true
  ) -> ComponentExample.Markup {
    .header(
      """
      \(siteHeader(home: context.home.address, navigation ?? context.navigation, current: current, settings, sample.phrases.frame))
      \(if: switcher, languageSwitcher([], context))
      </div>
      </header>

      """)
  }
  var pictured = sample.settings
  pictured.logo = Image(file: "favicon.svg", bytes: [], width: 40, height: 40, address: favicon)
  var plain = sample.settings
  plain.logo = nil
  return sample.component(
    "Components/SiteHeader.swift", .frame, "Logo, main navigation and languages.",
    [
      ("as served", header(nil, sample.settings)),
      ("on a page of the navigation", header(CurrentEntry(place: 1, isPage: true), sample.settings)),
      ("below an entry", header(CurrentEntry(place: 2, isPage: false), sample.settings)),
      ("without a logo", header(nil, plain)), ("with a picture beside the name", header(nil, pictured)),
      ("one language, no navigation", header(nil, sample.settings, navigation: [], switcher: false)),
    ])
}

func footerExamples(_ sample: Sample) -> ExampledComponent {
  func footer(_ generated: [GeneratedPage], _ settings: Settings) -> ComponentExample.Markup {
    .footer(siteFooter(sample.context.edition, sample.context.treatments, generated, settings, sample.phrases))
  }
  var published = sample.settings
  published.isSample = false
  var invented = sample.settings
  invented.isSample = true
  return sample.component(
    "Components/SiteFooter.swift", .frame, "Where to get help, the other pages, whose site it is.",
    [
      ("published", footer(sample.context.generatedPages, published)),
      ("a sample site", footer(sample.context.generatedPages, invented)),
      ("few pages", footer([.siteMap], published)),
    ])
}

func languageExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/LanguageSwitcher.swift", .frame, "The same page in the other languages.",
    [("the other language", .text(languageSwitcher([], sample.context)))])
}

func iconExamples(_ sample: Sample) -> ExampledComponent {
  let icons: [(String, HTML)] =
    [
      ("arrow", Icon.arrow), ("phone", Icon.phone), ("emergency", Icon.emergency), ("clock", Icon.clock),
      ("information", Icon.information), ("tick", Icon.tick), ("cross", Icon.cross),
    ] + Verdict.allCases.map { ($0.rawValue, Icon.verdict($0)) }
  let marks = Verdict.allCases.map { (sample.treatment.short($0, sample.words.language), Icon.mark($0)) }
  return sample.component(
    "Components/Icons.swift", .frame, "Never the only bearer of a meaning.",
    [
      ("icons", .text("<ul class=\"key\" lang=\"en\">\(for: icons, { "<li>\($0.1)<span>\($0.0)</span></li>" })</ul>")),
      (
        "marks before a line", .text("<ul class=\"key\">\(for: marks, { "<li>\($0.1)<span>\($0.0)</span></li>" })</ul>")
      ),
    ])
}

func fibresExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/Fibres.swift", .frame, "The motif: tight and tangled on one side, long and even on the other.",
    [
      (
        "hero",
        .band(
          """
          <div class="hero"><div class="wrap"><h2>\(sample.words.home.title)</h2></div>
          \(heroFibres)
          </div>
          """)
      ), ("logo", .text("<p class=\"logo\">\(logoMark)</p>")), ("edge", .band("<div class=\"edge\"></div>")),
    ])
}
