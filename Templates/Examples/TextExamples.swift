import ClinicSite
import HTML
import Templates

func bodyTextExamples(_ sample: Sample) -> ExampledComponent {
  let words = sample.words
  func text(_ body: Body) -> ComponentExample.Markup {
    let text = BodyText(body, sample.context)
    return .text("<div class=\"article\">\(text.leadingCallouts)\(text.text)\(references(body, sample))</div>")
  }
  return sample.component(
    "Components/BodyText.swift", .text, "A page’s Markdown, rendered: prose with its callouts.",
    [
      ("prose and callouts", text(sampleBody(words))),
      (
        "prose alone",
        text(Body(parts: sampleBody(words).parts.filter(\.isProse), references: sampleBody(words).references))
      ),
    ])
}

private func references(_ body: Body, _ sample: Sample) -> HTML { referenceList(body.references, sample.phrases.page) }

extension Body.Part {
  fileprivate var isProse: Bool { if case .prose = self { true } else { false } }
}

func citationExamples(_ sample: Sample) -> ExampledComponent {
  func work(_ reference: Reference) -> ComponentExample.Markup {
    .text("<ul class=\"works references\"><li>\(citation(reference, sample.phrases.page))</li></ul>")
  }
  return sample.component(
    "Components/Citation.swift", .text, "A work as medical journals write it.",
    zip(["an article", "a report without a link", "more than six authors"], sampleReferences).map { ($0, work($1)) })
}

func referenceListExamples(_ sample: Sample) -> ExampledComponent {
  let all = sampleReferences.map { CitedReference(reference: $0, mentions: 1) }
  func list(_ references: [CitedReference], _ body: HTML) -> ComponentExample.Markup {
    .text("<div class=\"article\">\(body)\(referenceList(references, sample.phrases.page))</div>")
  }
  func mentions(_ references: [CitedReference]) -> HTML {
    let numbers = references.indices.map { $0 + 1 }
    return """
      <p>\(sample.words.quotation) \(for: numbers, { number in """
      \(for: 1...max(references[number - 1].mentions, 1), { mention in """
      <a class="citation" role="doc-biblioref" id="page-citation-\(number)-\(mention)" \
      href="\(url: "#page-reference-\(number)")">[\(number)]</a>
      """ })
      """ })</p>
      """
  }
  let twice = [CitedReference(reference: sampleReferences[0], mentions: 2)]
  return sample.component(
    "Components/ReferenceList.swift", .text, "The works that a page cites, each with a way back to every mention.",
    [("three works", list(all, mentions(all))), ("cited twice", list(twice, mentions(twice)))])
}

func pageHeadExamples(_ sample: Sample) -> ExampledComponent {
  guard let risks = sample.page("about-ims/risks") else {
    return sample.component("Components/PageHead.swift", .text, "", [])
  }
  let condition = sample.words.conditions[0]
  let trail = sample.context.folders.trail(above: risks.page)
  return sample.component(
    "Components/PageHead.swift", .text, "The top of an inner page.",
    [
      ("with a lead", .pageHead(pageHead(risks.page.title, lead: risks.page.summary, trail: trail, sample.context))),
      (
        "with other names",
        .pageHead(
          pageHead(
            condition.title, lead: condition.summary,
            also: sample.phrases.condition.alsoCalled(sample.words.alsoCalled), trail: trail, sample.context))
      ),
      ("title alone", .pageHead(pageHead(risks.page.title, lead: nil, trail: trail, sample.context))),
    ])
}

func pageEndExamples(_ sample: Sample) -> ExampledComponent {
  func end(_ name: String, unconfirmed: String? = nil) -> ComponentExample.Markup? {
    sample.page(name).map { found in
      var page = found.page
      page.unconfirmed = unconfirmed.map(Unconfirmed.reason)
      let mentions: HTML = """
        <p id="page-citation-1-1">\(sample.words.quotation) <span id="page-citation-1-2">\(sample.words.caption)</span></p>
        """
      return .text(
        """
        <div class="article">\(if: !page.body.references.isEmpty, mentions)\(pageEnd(page, place: found.place, sample.context))</div>
        """)
    }
  }
  return sample.component(
    "Components/PageEnd.swift", .text, "What stands below the text of every page.",
    [
      end("conditions/head-and-jaw").map { ("about a benefit", $0) },
      end("aftercare/after").map { ("cited works", $0) },
      end("about-ims/risks", unconfirmed: sample.words.unconfirmed).map { ("unconfirmed, on a sample site", $0) },
    ])
}

func reviewExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/ReviewBox.swift", .text, "Who answers for the page, and until when.",
    [sample.page("about-ims/risks").map { ("reviewed", .text(reviewBox($0.page, sample.context))) }])
}
