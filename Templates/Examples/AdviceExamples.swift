import ClinicSite
import HTML
import Templates

func careCardExamples(_ sample: Sample) -> ExampledComponent {
  func card(_ kind: Callout.Kind, _ urgency: Urgency) -> ComponentExample.Markup {
    .text(careCard(sample.callout(kind), .second, urgency, sample.context))
  }
  return sample.component(
    "Components/CareCard.swift", .answers, "What to do and where to go, by how urgent it is.",
    [
      ("emergency", card(.emergency, .emergency)),
      ("emergency department", card(.emergencyDepartment, .emergencyDepartment)),
      ("same day", card(.sameDay, .sameDay)), ("call us", card(.callUs, .callUs)),
    ])
}

func calloutExamples(_ sample: Sample) -> ExampledComponent {
  func callout(_ kind: Callout.Kind) -> ComponentExample.Markup {
    .text(calloutComponent(sample.callout(kind), .second, sample.context))
  }
  return sample.component(
    "Components/CalloutComponent.swift", .answers,
    "What a block quote with a marker becomes: lists of do and don’t, notes.",
    [
      ("do and do not", .text(doAndDoNot([sample.callout(.do), sample.callout(.doNot)], .second, sample.context))),
      ("do", callout(.do)), ("do not", callout(.doNot)), ("note", callout(.note)),
    ])
}

func calloutHeadingExamples(_ sample: Sample) -> ExampledComponent {
  func heading(_ callout: Callout, _ level: HeadingLevel, _ icon: HTML) -> HTML {
    """
    \(if: level == .third, "<h2>\(sample.words.sections[0].title)</h2>\n")\
    <section class="note flow" id="\(callout.identifier)">\(calloutHeading(callout, level, icon: icon, sample.context))
    \(for: callout.parts, { $0.body.html })</section>
    """
  }
  let own = sample.callout(.note, heading: "\(sample.words.ownHeading)")
  return sample.component(
    "Components/CalloutHeading.swift", .answers, "The icon and the words above a callout, one level below its section.",
    [
      ("usual words", .text(heading(sample.callout(.note), .second, Icon.information))),
      ("the author’s words", .text(heading(own, .second, Icon.information))),
      ("below a section", .text(heading(own, .third, Icon.information))),
    ])
}

func calloutTextExamples(_ sample: Sample) -> ExampledComponent {
  let joined = sample.joinedCallout(.emergencyDepartment)
  return sample.component(
    "Components/CalloutText.swift", .answers, "What a box says, and how to read its signs.",
    [("the boxes of several pages", .text(careCard(joined, .second, .emergencyDepartment, sample.context)))])
}

func verdictExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/VerdictBand.swift", .answers, "The clinic’s answer, before anything else on a condition’s page.",
    Verdict.allCases.map { verdict in
      (verdict.rawValue.replacing("-", with: " "), .text(verdictBand(verdict, of: sample.treatment, sample.context)))
    })
}

func conditionIndexExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Pages/ConditionIndex.swift", .answers, "All conditions, by where it hurts and by the clinic’s answer.",
    [("nine conditions", .text(conditionIndex(sample.context)))])
}

func bodyMapExamples(_ sample: Sample) -> ExampledComponent {
  func map(_ areas: [BodyArea]) -> ComponentExample.Markup {
    .text(
      """
      \(bodyMap(areas, sample.phrases.condition))
      <ul class="plain-list">\(for: areas, { area in """
      <li id="page-area-\(area.rawValue)">\(sample.phrases.condition.area(area))</li>
      """ })</ul>
      """)
  }
  return sample.component(
    "Components/BodyMap.swift", .answers, "A way into the list of conditions; from 40 rem on, and never on paper.",
    [("all areas", map(BodyArea.allCases)), ("some areas", map([.back, .knee, .shoulder]))])
}
