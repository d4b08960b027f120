/// The first problems of a file, and the number of further ones.
struct ProblemList {
  private static let most = 20

  private var listed: [SVGProblem] = []
  private var unlisted = 0
  private var firstUnlisted = 0

  var isEmpty: Bool { listed.isEmpty }

  mutating func append(_ problem: SVGProblem) {
    if listed.count < Self.most {
      listed.append(problem)
    } else {
      if unlisted == 0 { firstUnlisted = problem.offset }
      unlisted += 1
    }
  }

  var inOrder: [SVGProblem] {
    let sorted = listed.sorted { $0.offset < $1.offset }
    guard unlisted > 0 else { return sorted }
    let more = SVGProblem(
      offset: firstUnlisted, message: "\(unlisted) more \(unlisted == 1 ? "problem" : "problems") in this picture",
      help: "mend those above first")
    return sorted + [more]
  }
}
