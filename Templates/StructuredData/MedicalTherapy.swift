import ClinicSite
import HTML
import JSON

/// The treatment, described by the summaries of the pages that explain it.
func medicalTherapy(_ treatment: Treatment, _ page: Page, _ context: EditionContext) -> JSON {
  func summary(_ role: Role) -> JSON? { context.edition[role, of: treatment.id].map { .string($0.summary) } }
  return .object([
    "@type": "MedicalTherapy",
    "@id": .string(subjectIdentifier(page, context)),
    "name": .string(page.title),
    "description": .string(page.summary),
    "url": .string(context.settings.baseURL.absolute(page.address)),
    "procedureType": treatment.structuredData.procedureType.map { .string("https://schema.org/" + $0.rawValue) },
    "howPerformed": summary(.session),
    "preparation": summary(.before),
    "followup": summary(.aftercare),
    "relevantSpecialty": specialties(of: [treatment]),
  ])
}
