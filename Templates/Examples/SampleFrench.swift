import ClinicSite
import Templates

extension SampleWords {
  static let french = SampleWords(
    language: Language("fr"),
    tagline: "Physiothérapie à deux endroits",
    home: Titled(
      title: "De fines aiguilles pour des muscles tendus", summary: "Ce que c’est, et ce que cela ne peut pas."),
    ims: Titled(title: "Ce qu’est l’IMS", summary: "Un physiothérapeute met une fine aiguille dans un muscle tendu."),
    risks: Titled(
      title: "Les risques, courants et rares", summary: "Avoir mal est courant. Quelques risques pressent."),
    research: Titled(title: "Ce que dit la recherche", summary: "Certaines personnes vont mieux quelques semaines."),
    aftercare: Titled(title: "Après votre séance", summary: "Il est normal d’avoir mal pendant 1 ou 2 jours."),
    insurance: Titled(title: "Les régimes qui peuvent payer", summary: "Votre reçu dit physiothérapie."),
    privacy: Titled(title: "Votre vie privée", summary: "Ce site ne garde rien sur vous."),
    accessibility: Titled(title: "Accessibilité", summary: "Comment obtenir ceci sous une autre forme."),
    conditions: [
      Titled(title: "Céphalée de tension", summary: "Un étau autour de la tête."),
      Titled(title: "Torticolis", summary: "Un cou qui ne tourne plus."),
      Titled(title: "Épaule gelée", summary: "Une épaule qui perd son mouvement."),
      Titled(title: "Coude du joueur de tennis", summary: "Une douleur quand vous serrez la main."),
      Titled(title: "Mal de dos", summary: "Un dos raide le matin."),
      Titled(title: "Douleur profonde à la fesse", summary: "Une douleur quand vous restez assis."),
      Titled(title: "Genou du coureur", summary: "Une douleur dans les escaliers."),
      Titled(title: "Douleur au talon", summary: "Les premiers pas font mal."),
      Titled(title: "Fièvre et courbatures", summary: "Cela demande un médecin."),
    ],
    alsoCalled: ["céphalée de type tension", "mal de tête lié au stress"],
    city: "Rue Rideau", town: "Saint-Ambroise",
    handout: Titled(title: "Après votre séance", summary: "Que faire aujourd’hui, et les signes qui pressent."),
    glossary: [
      Titled(title: "Nerf", summary: "Un câble qui porte les sensations et le mouvement."),
      Titled(title: "Point gâchette", summary: "Un point d’un muscle qui fait mal quand on appuie."),
    ],
    cardIntroduction: "Après des aiguilles, appelez si vous avez :",
    emergencySigns: [
      "une douleur à la poitrine, quelle qu’elle soit", "de la peine à respirer", "du sang quand vous toussez",
      "une faiblesse soudaine",
    ],
    departmentSigns: ["une douleur près des côtes qui augmente", "une enflure rapide ou dure"],
    sameDaySigns: ["de la rougeur, de la chaleur, de l’enflure ou du pus", "de la fièvre", "un bleu qui grandit vite"],
    callUsSigns: ["Vous avez mal depuis plus de 3 jours.", "Un bleu vous inquiète."],
    ownHeading: "Quand la peau est chaude et rouge",
    doList: [
      "Continuez de bouger sans forcer.", "Reposez-vous quand vous êtes fatigué.",
      "Montrez l’encadré des urgences à quelqu’un chez vous.",
    ],
    doNotList: [
      "Ne commencez pas un exercice dur aujourd’hui.", "Ne conduisez pas si vous avez sommeil ou la tête qui tourne.",
    ],
    note: "Demandez à un pharmacien quel antidouleur vous convient.",
    sections: [
      Titled(title: "Ce que c’est", summary: "Le grand nerf de la jambe est irrité, souvent par un disque."),
      Titled(
        title: "Ce que l’IMS peut ajouter", summary: "Une fine aiguille peut aider un muscle tendu à se relâcher."),
      Titled(title: "Quand voir un médecin", summary: "Voyez-en un aujourd’hui quand votre jambe faiblit."),
    ],
    quotation: "Comme une crampe qui se relâche.",
    caption: "Des fibres tendues s’apaisent en longues lignes égales.",
    profession: "Physiothérapeute", college: "Ordre des physiothérapeutes de l’Ontario",
    closure: "Congé d’hiver", spokenLanguages: ["français", "anglais", "arabe"],
    entrance: "La porte est rue du Chêne, à côté de la pharmacie.",
    parking: "Stationnement gratuit derrière l’immeuble.",
    fees: "Une première visite coûte 110 $, un suivi 85 $.",
    unconfirmed: "Nos cliniques n’ont pas encore confirmé les tarifs.",
    areas: ["cou", "épaule", "dos", "hanche", "jambe"])
}
