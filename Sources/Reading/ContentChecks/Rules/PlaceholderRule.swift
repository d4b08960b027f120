import ClinicSite
import Diagnostics

extension RuleID {
  public static let placeholder: RuleID = "placeholder"
}

let placeholderRule = Rule(
  .placeholder, nil, publishing: .error, summary: "A value that is invented or that nobody has confirmed",
  explanation: Explanation(
    why: """
      A sample phone number on a real page is a patient who reaches nobody. Values marked !placeholder, pages marked
      unconfirmed and a site marked sample can be built and shown around, but not published.
      """,
    bad: "phone: !placeholder 613-555-0101", good: "phone: 613-555-0101"),
  .site { checked in
    let site = checked.site
    let values = site.placeholders.map {
      Finding("a placeholder", at: $0, help: "confirm the value, then remove !placeholder")
    }
    let pages = checked.pages.flatMap { page in
      switch page.unconfirmed {
      case .reason(let reason):
        return [
          Finding(
            "the page is not confirmed: \(reason)", at: page.location(of: "unconfirmed"),
            help: "settle it, then remove the line")
        ]
      case .signOffs(let signOffs):
        return signOffs.map { signOff in
          Finding(
            "not yet read by the \(signOff.reader): \(signOff.matter)",
            at: page.location(of: "unconfirmed." + signOff.reader),
            help: "remove the line when it is done; without an entry left, the whole of unconfirmed")
        }
      case nil: return []
      }
    }
    let sample = Finding(
      "the site is a sample", at: site.settings.locations["sample"] ?? SourceLocation("site.yml", 1, 1),
      help: "remove the line when the content is the clinic's own")
    return values + pages + (site.settings.isSample ? [sample] : [])
  })
