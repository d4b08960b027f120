import ClinicSite
import Diagnostics

/// The treatment of the invented group.
let sampleTreatment = {
  var treatment = Treatment(
    id: "ims", name: text("intramuscular stimulation", "stimulation intramusculaire"), shortName: text("IMS", "IMS"),
    about: text("What IMS is", "Qu’est-ce que l’IMS"),
    question: text("Is IMS for my pain?", "L’IMS convient-elle à ma douleur?"),
    verdicts: [
      .mayHelp: Treatment.VerdictWords(
        sentence: text(
          "IMS may help the muscle part of this pain.", "L’IMS peut aider la partie musculaire de cette douleur."),
        short: text("IMS may help", "L’IMS peut aider")),
      .uncertain: Treatment.VerdictWords(
        sentence: text(
          "We do not know if IMS helps. Ask us first.", "Nous ne savons pas si l’IMS aide. Parlez-nous-en d’abord."),
        short: text("We do not know", "Nous ne savons pas")),
      .notFor: Treatment.VerdictWords(
        sentence: text(
          "IMS is not a treatment for this. Here is who to see.",
          "L’IMS n’est pas un traitement pour ce problème. Voici qui consulter."),
        short: text("Not for this: see someone else", "Pas pour ce problème\u{A0}: consultez ailleurs")),
    ],
    sells: text(
      "{group} sells this treatment. Ask us what else could help you.",
      "{group} vend ce traitement. Demandez-nous ce qui pourrait vous aider d’autre."))
  treatment.sayWhenCalling = text(
    "If you had needles in the last week, say so.", "Si vous avez eu des aiguilles cette semaine, dites-le.")
  treatment.evidence = Treatment.Evidence(
    summary: text("Some people feel better for some weeks.", "Certaines personnes vont mieux quelques semaines."),
    limits: text("Nobody knows if it lasts.", "On ne sait pas si cela dure."))
  treatment.screening = Treatment.Screening(
    heading: text("Tell us before we start if you", "Avant de commencer, dites-nous si vous"),
    reasons: [
      text("take a blood thinner, or bleed easily", "prenez un anticoagulant ou saignez facilement"),
      text("are pregnant, or may be", "êtes enceinte ou pourriez l’être"),
    ],
    advice: text("These are reasons to talk with us first.", "Ce sont des raisons d’en parler d’abord avec nous."))
  treatment.clinicFacts = [sampleFact]
  treatment.sheet = Treatment.SheetWords(
    areasLabel: text("Where we put needles:", "Où nous avons mis des aiguilles :"),
    penLines: [
      text(
        "We needled near your ribs: read the first two boxes twice.",
        "Des aiguilles près de vos côtes : lisez deux fois les deux premiers encadrés.")
    ])
  treatment.structuredData = StructuredData(specialty: .physiotherapy, procedureType: .percutaneous)
  return treatment
}()

private let sampleFact = ClinicFact(
  key: "current", isRequired: true, label: text("Electricity with needles", "Courant avec les aiguilles"),
  yes: ClinicFact.Answer(
    short: text("Yes, if you agree", "Oui, si vous êtes d’accord"),
    heading: text("We may use a mild current here", "Ici, nous utilisons parfois un léger courant"),
    text: text(
      "We ask you first, and never do it if you have a pacemaker.",
      "Nous vous le demandons d’abord. Jamais si vous portez un stimulateur cardiaque.")),
  no: ClinicFact.Answer(
    heading: text("We do not use electricity here", "Ici, nous n’utilisons pas d’électricité"),
    text: text(
      "At this clinic we never attach an electric current to the needles.",
      "À cette clinique, nous ne relions jamais de courant électrique aux aiguilles.")),
  location: SourceLocation("treatments/ims.yml", 1, 1))

private func text(_ english: String, _ french: String) -> LocalizedText {
  .byLanguage([Language("en"): english, Language("fr"): french])
}
