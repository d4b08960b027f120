/// The clinic's answer to "is IMS for this?". Each condition has exactly one.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  case mayHelp = "may-help"
  case uncertain
  case notFor = "not-for"
}

public enum BodyArea: String, Sendable, Hashable, CaseIterable {
  case headAndJaw = "head-and-jaw"
  case neck, shoulder
  case elbowWristHand = "elbow-wrist-hand"
  case back
  case hipAndPelvis = "hip-and-pelvis"
  case knee
  case ankleAndFoot = "ankle-and-foot"
  case wholeBody = "whole-body"
}

public struct Condition: Sendable, Hashable {
  public var verdict: Verdict
  public var area: BodyArea
  public var alsoCalled: [String]

  public init(verdict: Verdict, area: BodyArea, alsoCalled: [String]) {
    self.verdict = verdict
    self.area = area
    self.alsoCalled = alsoCalled
  }
}
