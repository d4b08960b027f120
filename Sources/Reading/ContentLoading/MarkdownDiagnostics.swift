import ClinicSite
import CommonMark
import Diagnostics

extension PageFile {
  func diagnostic(for problem: MarkdownProblem) -> Diagnostic {
    let (rule, message, help) = wording(of: problem.kind)
    return Diagnostic(.error, rule, message, at: location(of: problem.position), help: help)
  }

  private func wording(of kind: MarkdownProblem.Kind) -> (RuleID, String, String) {
    let markers = Callout.Kind.allCases.map { "[!\($0.rawValue)]" }
    switch kind {
    case .rawHTML:
      return (.rawHTML, "HTML is not allowed in pages", "write it as Markdown; to show a < sign, write \\<")
    case .comment:
      return (
        .rawHTML, "HTML comments are not allowed in pages", "remove it: readers could find it in the page's source"
      )
    case .table:
      return (.table, "tables are not part of this Markdown", "write a list; hours and fees have keys of their own")
    case .levelOneHeading:
      return (.heading, "a level-1 heading", "the title is the page's h1: begin sections with ##")
    case .unknownCallout(let marker):
      let suggestion = didYouMean("[!\(marker)]", among: markers).map { $0 + " " } ?? ""
      return (.callout, "unknown callout \"[!\(marker)]\"", suggestion + "one of \(markers.joined(separator: ", "))")
    case .nestedCallout(let marker):
      return (
        .callout, "a callout inside a list, a quote or another callout",
        "start > [!\(marker)] at the beginning of a line, with an empty line before it"
      )
    case .emptyCallout(let marker):
      return (.callout, "an empty callout", "write its text below > [!\(marker)], each line with >")
    case .adjoiningCallout(let marker):
      return (.callout, "two callouts run together", "put an empty line before > [!\(marker)]")
    case .textBesideInclusion(let marker):
      return (
        .callout, "an included callout with text of its own",
        "> [!\(marker)](page.md) stands alone: put the text into that page's callout, or below the quote"
      )
    case .malformedCitation(let text):
      return (.citation, "a citation that can't be read: \(text)", "write [@brady2014] or [@brady2014; @boyce2020]")
    case .citationInLink:
      return (.citation, "a citation inside a link", "put it behind the link")
    case .steeringCharacter(let scalar): return (.encoding, invisible(scalar), "write the text without it")
    case .missingDescription:
      return (
        .image, "a picture without a description",
        "say what it shows: ![A needle in a muscle](…); if it is only decoration, write ![ ](…)"
      )
    }
  }
}
