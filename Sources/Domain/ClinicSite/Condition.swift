/// The clinic's answer to "is this treatment for this pain?".
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
  /// By the treatment's id; never empty.
  public var verdicts: [String: Verdict]
  public var area: BodyArea
  public var alsoCalled: [String]

  public init(verdicts: [String: Verdict], area: BodyArea, alsoCalled: [String]) {
    self.verdicts = verdicts
    self.area = area
    self.alsoCalled = alsoCalled
  }
}
