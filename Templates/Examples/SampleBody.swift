import ClinicSite
import HTML
import Templates
import TextModel

/// A text with every kind of Markdown block, three sections, and a reference that is cited twice.
func sampleBody(_ words: SampleWords) -> Body {
  let sections = words.sections.enumerated().map { place, section in
    Heading(
      level: 2, identifier: "section-\(place + 1)", text: section.title,
      position: SourcePosition(line: 1, byteColumn: 1))
  }
  return Body(
    parts: [
      .callout(sampleCallout(.emergency, words)), .prose(sampleProse(words), hasSections: true),
      .callout(sampleCallout(.do, words)),
      .callout(sampleCallout(.doNot, words)), .callout(sampleCallout(.callUs, words)),
    ], outline: sections, references: [CitedReference(reference: sampleReferences[0], mentions: 2)])
}

private func sampleProse(_ words: SampleWords) -> HTML {
  let sections = words.sections.indices.map { ($0 + 1, words.sections[$0]) }
  return """
    \(for: sections, { number, section in """
    <h2 id="section-\(number)">\(section.title)</h2>
    <p>\(section.summary)\(if: number < 3, """
    <a class="citation" role="doc-biblioref" id="\("page-citation-1-\(number)")" href="#page-reference-1">[1]</a>
    """) <strong>\(words.note)</strong></p>

    """ })<ul>
    \(for: words.doList, { "<li>\($0)</li>\n" })</ul>
    <h3 id="section-4">\(words.ownHeading)</h3>
    <ol>
    \(for: words.sameDaySigns, { "<li>\($0)</li>\n" })</ol>
    <blockquote><p>\(words.quotation)</p></blockquote>

    """
}

/// The text of a handout.
func sampleSheetBody(_ words: SampleWords) -> Body {
  Body(parts: [
    .callout(sampleCallout(.emergency, words)), .callout(sampleCallout(.emergencyDepartment, words)),
    .prose(
      "<h2 id=\"section-1\">\(words.aftercare.title)</h2>\n<p>\(words.aftercare.summary)</p>\n", hasSections: true),
    .callout(sampleCallout(.do, words)), .callout(sampleCallout(.doNot, words)),
    .callout(sampleCallout(.sameDay, words)), .callout(sampleCallout(.callUs, words)),
  ])
}

func sampleCallout(_ kind: Callout.Kind, _ words: SampleWords, heading: HTML = HTML()) -> Callout {
  Callout(
    kind: kind, identifier: kind.rawValue.lowercased(), heading: heading,
    parts: [Callout.Part(body: text(of: kind, words))])
}

/// A box that joins those of two pages of the sample.
func sampleJoinedCallout(_ kind: Callout.Kind, _ words: SampleWords, files: [String]) -> Callout {
  var callout = sampleCallout(kind, words)
  callout.parts += files.map { Callout.Part(body: list(words.callUsSigns), includedFrom: $0) }
  return callout
}

private func text(of kind: Callout.Kind, _ words: SampleWords) -> ListedHTML {
  let introduction: HTML = "<p>\(words.cardIntroduction)</p>\n"
  return switch kind {
  case .emergency: list(words.emergencySigns, after: introduction)
  case .emergencyDepartment: list(words.departmentSigns)
  case .sameDay: list(words.sameDaySigns, after: introduction)
  case .callUs: list(words.callUsSigns)
  case .do: list(words.doList)
  case .doNot: list(words.doNotList)
  case .note: ListedHTML(before: "<p>\(words.note)</p>\n")
  }
}

private func list(_ items: [String], after introduction: HTML = HTML()) -> ListedHTML {
  ListedHTML(
    before: introduction + "<ul>\n", items: items.map { ListedHTML.Item(html: "<li>\($0)</li>\n", text: $0) },
    after: "</ul>\n")
}

/// An article with all fields, a report with only the required ones, and a work with many authors.
let sampleReferences: [Reference] = {
  var article = Reference(
    id: "sample2014", type: "article-journal",
    authors: [.name(family: "Sample", given: "Jean-Luc"), .name(family: "de Example", given: "Maria C.")],
    title: "Needles into tight muscles, an invented trial")
  article.containerTitle = "J Invented Ther"
  article.year = 2014
  article.volume = "22"
  article.issue = "3"
  article.page = "134-140"
  article.url = "https://clinic.example/article"
  let report = Reference(id: "college", type: "report", authors: [.literal("Sample College")], title: "A standard")
  var review = Reference(
    id: "many2020", type: "article-journal",
    authors: ["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch"].map { .name(family: $0, given: "Kim") },
    title: "A review by seven authors")
  review.containerTitle = "Invented Reviews"
  review.year = 2020
  review.url = "https://clinic.example/review"
  return [article, report, review]
}()
