import Synchronization

/// Tracks which document the program is working on, and since when.
final class Watchdog: Sendable {
  private struct State {
    var since = ContinuousClock.now
    var place = 0
    var hasStarted = false
    var hasRunOut = false
  }

  private let state = Mutex(State())
  private let names: [String]

  init(_ documents: [PrintableDocument]) { names = documents.map(\.address) }

  var document: String { state.withLock { names[min($0.place, names.count - 1)] } }
  var hasStarted: Bool { state.withLock(\.hasStarted) }
  var hasRunOut: Bool { state.withLock(\.hasRunOut) }

  func start() {
    state.withLock {
      $0.hasStarted = true
      $0.since = .now
    }
  }

  func next() {
    state.withLock {
      $0.place += 1
      $0.since = .now
    }
  }

  /// Returns when a document has exceeded the time limit.
  func wait(_ limit: Duration) async throws {
    while true {
      let deadline = state.withLock(\.since) + limit
      if deadline <= .now {
        state.withLock { $0.hasRunOut = true }
        return
      }
      try await Task.sleep(until: deadline)
    }
  }
}
