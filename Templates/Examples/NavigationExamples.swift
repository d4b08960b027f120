import ClinicSite
import HTML
import Templates

func breadcrumbExamples(_ sample: Sample) -> ExampledComponent {
  let trail = sample.page("about-ims/risks").map { sample.context.folders.trail(above: $0.page) } ?? []
  return sample.component(
    "Components/Breadcrumb.swift", .ways, "The way from the home page to the page above this one.",
    [
      ("home alone", .text(breadcrumb([sample.context.home], sample.context))),
      ("a folder", .text(breadcrumb(trail, sample.context))),
      ("four steps", .text(breadcrumb(trail + trail.suffix(1) + trail.suffix(1), sample.context))),
    ])
}

func contentsExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/Contents.swift", .ways, "The list of a page’s sections, from three on.",
    [
      sample.page("aftercare/after").map { page, _ in
        let text = BodyText(page.body, sample.context)
        return (
          "beside its text",
          .text(
            columns(
              first: text.leadingCallouts, aside: contents(of: page, text, sample.context),
              asideLabel: sample.phrases.page.aboutThisPage,
              text: text.text + referenceList(page.body.references, sample.phrases.page)))
        )
      }
    ])
}

func columnsExamples(_ sample: Sample) -> ExampledComponent {
  let band = verdictBand(.mayHelp, of: sample.treatment, sample.context)
  let text: HTML = "<p class=\"lead\">\(sample.words.ims.summary)</p><p>\(sample.words.research.summary)</p>"
  func aside(_ words: String) -> HTML { "<p>\(words)</p>" }
  func shown(first: HTML, aside: HTML) -> ComponentExample.Markup {
    .text(columns(first: first, aside: aside, asideLabel: sample.phrases.page.aboutThisPage, text: text))
  }
  return sample.component(
    "Components/Columns.swift", .ways,
    "The answer, then contents and facts, then the text; beside each other where there is room.",
    [
      ("answer, aside and text", shown(first: band, aside: aside(sample.words.risks.summary))),
      ("aside and text", shown(first: HTML(), aside: aside(sample.words.risks.summary))),
      ("text alone", shown(first: HTML(), aside: HTML())),
    ])
}

func previousAndNextExamples(_ sample: Sample) -> ExampledComponent {
  let titled = [
    ("first of a series", "about-ims/ims"), ("in the middle", "about-ims/risks"), ("last", "about-ims/research"),
  ]
  return sample.component(
    "Components/PreviousAndNext.swift", .ways, "The neighbours in a folder’s series.",
    titled.map { title, name in
      sample.page(name).map { (title, .text(previousAndNext($0.page, place: $0.place, sample.context))) }
    })
}

func pageListExamples(_ sample: Sample) -> ExampledComponent {
  let pages = ["about-ims/ims", "about-ims/risks", "about-ims/research"].compactMap { sample.page($0)?.page }
  return sample.component(
    "Components/PageList.swift", .ways, "Pages with their summaries.",
    [
      ("three pages", .text(pageList(pages, sample.context))),
      ("one page", .text(pageList(pages.dropLast(2), sample.context))),
    ])
}

func tasksExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/Tasks.swift", .ways, "The ways in, as large targets, each only where its page exists.",
    [("four tasks", .band(tasks(sample.context)))])
}
