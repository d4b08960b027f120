import ClinicSite
import HTML
import JSON

/// A page's structured data as one JSON-LD graph; nil if there is none.
func graph(_ description: DocumentDescription, _ context: EditionContext) -> JSON? {
  var nodes = description.structuredData
  if let address = description.address, let title = description.title {
    nodes.append(breadcrumbList(description.trail + [Crumb(title: title, address: address)], context.settings))
  }
  return JSON.list(nodes).map { .object(["@context": "https://schema.org", "@graph": $0]) }
}

/// Describes the page, and the therapy or clinic that it is about.
func structuredData(of page: Page, _ context: EditionContext) -> [JSON] {
  let subject: JSON? =
    switch page.kind {
    case .clinic(let clinic): medicalClinic(page, clinic, context)
    default: page.role == .about ? context.treatments(of: page).first.map { medicalTherapy($0, page, context) } : nil
    }
  let web = medicalWebPage(page, about: subject == nil ? nil : subjectIdentifier(page, context), context)
  return [web] + (subject.map { [$0] } ?? [])
}

func subjectIdentifier(_ page: Page, _ context: EditionContext) -> String {
  context.settings.baseURL.absolute(page.address) + "#page-subject"
}

private func breadcrumbList(_ trail: [Crumb], _ settings: Settings) -> JSON {
  .object([
    "@type": "BreadcrumbList",
    "itemListElement": .array(
      trail.enumerated().map { index, crumb in
        .object([
          "@type": "ListItem", "position": .integer(index + 1), "name": .string(crumb.title),
          "item": .string(settings.baseURL.absolute(crumb.address)),
        ])
      }),
  ])
}

func organization(_ settings: Settings) -> JSON {
  .object([
    "@type": "MedicalOrganization", "name": .string(settings.name),
    "url": .string(settings.baseURL.absolute(PageAddress("/"))), "telephone": .string(settings.phone.international),
  ])
}

extension PhoneNumber {
  /// For example `+1-613-555-0101`.
  var international: String { String(url.dropFirst("tel:".count).prefix { $0 != ";" }) }
}

/// Nil if no treatment has one.
func specialties(of treatments: [Treatment]) -> JSON? {
  let addresses = treatments.compactMap(\.structuredData.specialty).map { "https://schema.org/" + $0.rawValue }
  let unique = addresses.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
  return unique.count > 1 ? .list(unique.map { .string($0) }) : unique.first.map { .string($0) }
}
