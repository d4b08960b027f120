import Operations
import Publishing
import Synchronization

/// A line on the terminal that shows the progress of a long build, and is removed at the end. Not written to pipes.
final class ProgressLine: Sendable {
  private struct State {
    var nextTime: ContinuousClock.Instant
    var isShown = false
  }

  /// Shorter builds show no progress.
  private static let patience = Duration.milliseconds(400)
  private static let pause = Duration.milliseconds(80)

  private let isVisible: Bool
  private let state = Mutex(State(nextTime: .now + patience))

  init(isVisible: Bool) { self.isVisible = isVisible }

  func show(_ progress: BuildProgress) {
    guard isVisible else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now >= state.nextTime else { return }
      state.nextTime = now + Self.pause
      state.isShown = true
      Terminal.printError(replacingLine: sentence(progress))
    }
  }

  func remove() {
    state.withLock { state in
      if state.isShown { Terminal.printError(replacingLine: "") }
      state.isShown = false
      state.nextTime = .now + Self.patience
    }
  }

  private func sentence(_ progress: BuildProgress) -> String {
    switch progress.part {
    case .handouts: "Printing handouts: \(progress.done) of \(progress.count)"
    case .pages: "Rendering pages: \(progress.done) of \(progress.count)"
    case .searchIndex: "Indexing pages for the search"
    }
  }
}
