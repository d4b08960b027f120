import SVG

/// A picture with this content on its second line.
func picture(_ body: String) -> String {
  """
  <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 32">
  \(body)
  </svg>
  """
}

func problems(in text: String) -> [SVGProblem] { problems(in: Array(text.utf8)) }

func problems(in bytes: [UInt8]) -> [SVGProblem] {
  do throws(SVGProblems) {
    _ = try readSVG(bytes)
    return []
  } catch {
    return error.problems
  }
}

func published(_ text: String) throws -> String {
  String(decoding: try readSVG(Array(text.utf8)).bytes, as: UTF8.self)
}

/// The text that begins at the problem's offset.
func place(of problem: SVGProblem, in text: String) -> String {
  String(decoding: text.utf8.dropFirst(problem.offset), as: UTF8.self)
}
