/// How to undo the steps taken so far.
struct UndoSteps {
  private var steps: [() throws -> Void] = []

  mutating func append(_ step: @escaping () throws -> Void) { steps.append(step) }

  /// Undoes the steps, last one first. If one fails, the others are still undone.
  /// - Returns: The first error.
  func undo() -> (any Error)? {
    var failure: (any Error)?
    for step in steps.reversed() {
      do { try step() } catch { failure = failure ?? error }
    }
    return failure
  }
}
