/// How long each stage of a build took.
public struct StageTimes: Sendable {
  public private(set) var stages: [(name: String, duration: Duration)] = []
  private var last = ContinuousClock.now

  public init() {}

  public var total: Duration { stages.reduce(.zero) { $0 + $1.duration } }

  public mutating func end(_ name: String) {
    let now = ContinuousClock.now
    stages.append((name, now - last))
    last = now
  }
}
