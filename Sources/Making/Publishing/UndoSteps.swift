/// How to go back on what has been done so far.
struct UndoSteps {
  private var steps: [() throws -> Void] = []

  mutating func append(_ step: @escaping () throws -> Void) { steps.append(step) }

  /// Undoes the last step first. One that fails keeps none of the others from being undone.
  /// - Returns: Why a step could not be undone, of the first one that could not.
  func undo() -> (any Error)? {
    var failure: (any Error)?
    for step in steps.reversed() {
      do { try step() } catch { failure = failure ?? error }
    }
    return failure
  }
}
