import ClinicSite
import Diagnostics

extension RuleID {
  public static let longBox: RuleID = "long-box"
  public static let longJoinedBox: RuleID = "long-joined-box"
}

private let mostItems = 7
private let mostJoinedItems = 12

let longBoxRule = Rule(
  .longBox, .error, summary: "An urgent box with more than \(mostItems) signs",
  explanation: Explanation(
    why: """
      A person in pain and fear reads the first lines of a box, and skips a long one. Seven signs are what somebody takes
      in; two that lead to the same door can often share a line.
      """,
    bad: "> [!EMERGENCY]\n> - chest pain\n> - coughing blood\n> - … (8 items)",
    good: "> [!EMERGENCY]\n> - chest pain, or coughing blood\n> - … (7 items)"),
  .page { checked in
    checked.page.body.callouts.filter(\.kind.isUrgent).flatMap { callout in
      callout.parts.filter { $0.includedFrom == nil && $0.body.items.count > mostItems }.map { part in
        Finding(
          "the \(callout.kind.rawValue) box has \(part.body.items.count) signs",
          at: checked.source.location(of: part.position),
          help: "at most \(mostItems): join those that belong together, or leave the less urgent to a slower box")
      }
    }
  })

let longJoinedBoxRule = Rule(
  .longJoinedBox, .advice, summary: "Included boxes that are joined to one of more than \(mostJoinedItems) signs",
  explanation: Explanation(
    why: """
      The boxes that a page includes are joined to one of each kind. More than \(mostJoinedItems) signs are no longer
      read: include fewer, and link to the page of the others.
      """,
    bad: "> [!ED-NOW](../warning-signs/back.md)\n\n> [!ED-NOW](../warning-signs/joints.md)",
    good: "> [!ED-NOW](../warning-signs/back.md)\n\nIf a joint hurts, read [joints](../warning-signs/joints.md)."),
  .page { checked in
    checked.page.body.callouts.compactMap { callout in
      guard callout.kind.isUrgent, callout.parts.count > 1, callout.items.count > mostJoinedItems,
        let first = callout.parts.first(where: { $0.includedFrom != nil })
      else { return nil }
      return Finding(
        "the joined \(callout.kind.rawValue) box has \(callout.items.count) signs",
        at: checked.source.location(of: first.position),
        help: "at most \(mostJoinedItems) are read: include less, and link to the rest")
    }
  })
