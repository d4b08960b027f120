/// What search engines are told of a treatment, in the words of schema.org.
public struct StructuredData: Sendable, Hashable {
  public var specialty: MedicalSpecialty?
  public var procedureType: MedicalProcedureType?

  public init(specialty: MedicalSpecialty? = nil, procedureType: MedicalProcedureType? = nil) {
    self.specialty = specialty
    self.procedureType = procedureType
  }
}

/// https://schema.org/MedicalProcedureType.
public enum MedicalProcedureType: String, Sendable, Hashable, CaseIterable {
  case noninvasive = "NoninvasiveProcedure"
  case percutaneous = "PercutaneousProcedure"
}

/// https://schema.org/MedicalSpecialty
public enum MedicalSpecialty: String, Sendable, Hashable, CaseIterable {
  case anesthesia = "Anesthesia"
  case cardiovascular = "Cardiovascular"
  case communityHealth = "CommunityHealth"
  case dentistry = "Dentistry"
  case dermatology = "Dermatology"
  case dietNutrition = "DietNutrition"
  case emergency = "Emergency"
  case endocrine = "Endocrine"
  case gastroenterologic = "Gastroenterologic"
  case genetic = "Genetic"
  case geriatric = "Geriatric"
  case gynecologic = "Gynecologic"
  case hematologic = "Hematologic"
  case infectious = "Infectious"
  case laboratoryScience = "LaboratoryScience"
  case midwifery = "Midwifery"
  case musculoskeletal = "Musculoskeletal"
  case neurologic = "Neurologic"
  case nursing = "Nursing"
  case obstetric = "Obstetric"
  case oncologic = "Oncologic"
  case optometric = "Optometric"
  case otolaryngologic = "Otolaryngologic"
  case pathology = "Pathology"
  case pediatric = "Pediatric"
  case pharmacy = "PharmacySpecialty"
  case physiotherapy = "Physiotherapy"
  case plasticSurgery = "PlasticSurgery"
  case podiatric = "Podiatric"
  case primaryCare = "PrimaryCare"
  case psychiatric = "Psychiatric"
  case publicHealth = "PublicHealth"
  case pulmonary = "Pulmonary"
  case radiography = "Radiography"
  case renal = "Renal"
  case respiratoryTherapy = "RespiratoryTherapy"
  case rheumatologic = "Rheumatologic"
  case speechPathology = "SpeechPathology"
  case surgical = "Surgical"
  case toxicologic = "Toxicologic"
  case urologic = "Urologic"
}
