import Testing

@testable import Publishing

private struct Jammed: Error, Equatable { var step: String }

@Suite struct UndoStepsTests {
  @Test func theLastStepIsUndoneFirst() {
    var undone: [String] = []
    withoutActuallyEscaping({ undone.append($0) }) { note in
      var steps = UndoSteps()
      for step in ["list", "add", "replace"] { steps.append { note(step) } }
      #expect(steps.undo() == nil)
    }
    #expect(undone == ["replace", "add", "list"])
  }

  @Test func aStepThatCanNotBeUndoneKeepsNoOtherFromIt() {
    var undone: [String] = []
    withoutActuallyEscaping({ undone.append($0) }) { note in
      var steps = UndoSteps()
      steps.append { note("list") }
      steps.append { throw Jammed(step: "add") }
      steps.append { throw Jammed(step: "replace") }
      steps.append { note("remove") }
      #expect(steps.undo() as? Jammed == Jammed(step: "replace"))
    }
    #expect(undone == ["remove", "list"])
  }
}
