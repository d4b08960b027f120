import ClinicSite
import Templates

extension SampleWords {
  static let english = SampleWords(
    language: Language("en"),
    tagline: "Physiotherapy in two places",
    home: Titled(title: "Thin needles for tight muscles", summary: "What it is, what it may do, and what it can’t."),
    ims: Titled(title: "What IMS is", summary: "A physiotherapist puts a thin needle into a tight muscle."),
    risks: Titled(title: "Risks, common and rare", summary: "Soreness is common. A few risks need help at once."),
    research: Titled(title: "What the research says", summary: "Some people feel better for some weeks."),
    aftercare: Titled(title: "After your session", summary: "It is normal to be sore for 1 to 2 days."),
    insurance: Titled(title: "Plans that may pay", summary: "Your receipt says physiotherapy."),
    privacy: Titled(title: "Your privacy", summary: "This site keeps nothing about you."),
    accessibility: Titled(title: "Accessibility", summary: "How to get this in another form."),
    conditions: [
      Titled(title: "Tension headache", summary: "A tight band around the head."),
      Titled(title: "Stiff neck", summary: "A neck that does not turn."),
      Titled(title: "Frozen shoulder", summary: "A shoulder that loses its range."),
      Titled(title: "Tennis elbow", summary: "Pain where you grip."),
      Titled(title: "Low back pain", summary: "A back that is stiff in the morning."),
      Titled(title: "Pain deep in the buttock", summary: "Pain when you sit for long."),
      Titled(title: "Runner’s knee", summary: "Pain on the stairs."),
      Titled(title: "Heel pain", summary: "The first steps hurt."),
      Titled(title: "Fever and aching all over", summary: "This needs a doctor."),
    ],
    alsoCalled: ["tension-type headache", "stress headache"],
    city: "Rideau Street", town: "Port Juniper",
    handout: Titled(title: "After your session", summary: "What to do today, and the signs that need help."),
    glossary: [
      Titled(title: "Nerve", summary: "A cable that carries feeling and movement."),
      Titled(title: "Trigger point", summary: "A spot in a muscle that hurts when it is pressed."),
    ],
    cardIntroduction: "After needles, call if you have:",
    emergencySigns: ["chest pain of any kind", "trouble breathing", "blood when you cough", "sudden weakness"],
    departmentSigns: ["pain near your ribs that grows", "a fast or tight swelling"],
    sameDaySigns: ["redness, heat, swelling or pus", "a fever", "a bruise that grows fast"],
    callUsSigns: ["You are sore for more than 3 days.", "A bruise worries you."],
    ownHeading: "When your skin is hot and red",
    doList: [
      "Keep moving in an easy way.", "Rest when you feel tired.", "Show the emergency box to somebody at home.",
    ],
    doNotList: ["Do not start heavy exercise today.", "Do not drive if you feel drowsy or dizzy."],
    note: "Ask a pharmacist which pain relief is safe for you.",
    sections: [
      Titled(title: "What it is", summary: "The large nerve of the leg is irritated, often by a disc."),
      Titled(title: "What IMS can add", summary: "A thin needle may help a tight muscle let go."),
      Titled(title: "When to see a doctor", summary: "See one today when your leg grows weak."),
    ],
    quotation: "It felt like a cramp that let go.",
    caption: "Tight fibres ease into long, even lines.",
    profession: "Physiotherapist", college: "College of Physiotherapists of Ontario",
    closure: "Winter holidays", spokenLanguages: ["English", "French", "Arabic"],
    entrance: "The door is on Oak Street, beside the pharmacy.",
    parking: "Free parking behind the building.",
    fees: "A first visit costs $110, a follow-up $85.",
    unconfirmed: "Our clinics have not yet confirmed the fees.",
    areas: ["neck", "shoulder", "back", "hip", "leg"])
}
