import ClinicSite
import Diagnostics
import Prose

extension RuleID {
  public static let contactDrift: RuleID = "contact-drift"
}

let contactDriftRule = Rule(
  .contactDrift, .error, summary: "A phone number, address, postal code, e-mail or opening time that is not the data's",
  explanation: Explanation(
    why: """
      A number in prose is forgotten when the clinic's number changes, and somebody in pain calls nobody. Numbers belong
      into the data of the clinic and of site.yml, from where every page takes them. Prose may repeat only what is there;
      other-phones in site.yml names further numbers. One number, however it is written, is told once a page. A site without
      clinics has no addresses and hours that prose could differ from.
      """,
    bad: "Call our Kingston clinic at 613-555-0199.", good: "Call our [Kingston clinic](../locations/kingston.md)."),
  .page { checked in
    let fromText = checked.texts.flatMap { text in
      ContactScanner.mentions(in: text.text).compactMap { mention in
        checked.drift(of: mention, in: text).map {
          (
            thing: mention.kind,
            finding: Finding($0.message, at: text.location(ofOffset: mention.range.lowerBound), help: $0.help)
          )
        }
      }
    }
    return tellingOnce(fromText + checked.linkDrift)
  })

extension CheckedPage {
  fileprivate func drift(of mention: ContactMention, in text: ReadableText) -> (message: String, help: String)? {
    let contacts = site.contacts
    let written = String(decoding: Array(text.text.utf8)[mention.range], as: UTF8.self)
    switch mention.kind {
    case .phone(let digits):
      guard !contacts.phones.contains(digits) else { return nil }
      return ("no clinic has the phone number \(written)", otherPhones)
    case .shortNumber(let digits):
      guard !contacts.shortNumbers.contains(digits), !publicServices.contains(digits) else { return nil }
      return ("\(written) is not the emergency number, nor any clinic's after-hours number", "see site.yml")
    case .postalCode(let code):
      guard contacts.hasClinics, !contacts.postalCodes.contains(code) else { return nil }
      return ("no clinic has the postal code \(written)", "see the address of the clinic's page")
    case .street(let street):
      guard contacts.hasClinics, !contacts.streets.contains(where: { $0.contains(street) }) else { return nil }
      return ("no clinic has the address \(written)", "see the address of the clinic's page")
    case .email(let email):
      guard !contacts.emails.contains(email) else { return nil }
      return ("no clinic has the e-mail address \(written)", "see site.yml and the clinic's page")
    case .time(let minutes):
      guard contacts.hasClinics, isAboutOpening(text.prose, at: mention.range.lowerBound),
        contacts.times(on: page).isDisjoint(with: minutes)
      else { return nil }
      return (
        "\(page.clinic == nil ? "no clinic" : "this clinic never") opens or closes at \(written)",
        "see the hours of the clinic's page"
      )
    }
  }

  /// Wrong numbers and addresses in `tel:` and `mailto:` links, which readers use without seeing them.
  fileprivate var linkDrift: [(thing: ContactMention.Kind, finding: Finding)] {
    blocks.flatMap { block in
      block.links.compactMap { link -> (thing: ContactMention.Kind, finding: Finding)? in
        let destination = link.destination.lowercased()
        guard destination.hasPrefix("tel:") || destination.hasPrefix("mailto:") else { return nil }
        let mention = ContactScanner.mentions(in: String(link.destination.drop { $0 != ":" }.dropFirst())).first
        let short = String(destination.dropFirst(4))
        let shown = block.text.utf8.dropFirst(link.range.lowerBound).prefix(link.range.count)
        let isShown = mention.map { mention in
          ContactScanner.mentions(in: String(decoding: Array(shown), as: UTF8.self)).contains {
            $0.kind == mention.kind
          }
        }
        if isShown == true { return nil }
        let problem: (message: String, help: String)?
        switch mention?.kind {
        case .phone(let digits) where !site.contacts.phones.contains(digits):
          problem = ("the link calls \(short), which no clinic has", otherPhones)
        case .email(let email) where !site.contacts.emails.contains(email):
          problem = ("the link writes to \(email), which no clinic has", "see site.yml and the clinic's page")
        default:
          let isUnknown =
            short.count == 3 && !site.contacts.shortNumbers.contains(short) && !publicServices.contains(short)
          problem = isUnknown && destination.hasPrefix("tel:") ? ("the link calls \(short)", "see site.yml") : nil
        }
        return problem.map {
          (
            thing: mention?.kind ?? .shortNumber(short),
            finding: Finding(
              $0.message, at: source.location(of: block.position(ofOffset: link.range.lowerBound)), help: $0.help)
          )
        }
      }
    }
  }
}

private let otherPhones = "see the clinic's page; a number of somebody else goes into other-phones in site.yml"

/// Numbers of public services all over Canada. 911 is not included, because it must match the site's emergency number.
private let publicServices: Set<String> = ["211", "311", "511", "711", "811", "988"]

/// Whether the sentence that contains a time is about opening hours.
private func isAboutOpening(_ prose: Prose, at offset: Int) -> Bool {
  guard let sentence = prose.sentence(atOffset: offset) else { return false }
  return prose.words(of: sentence).contains { openingWords.contains($0) }
}

private let openingWords = WordSet(
  WordSections(PackageResources.ContactWords_txt).lines(of: "in a sentence about opening").joined(separator: " "))
