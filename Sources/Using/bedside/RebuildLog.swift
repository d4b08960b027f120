import ClinicSite
import Diagnostics
import Operations
import Publishing

/// The preview's terminal output: one line for each build, errors every time, each warning only once.
struct RebuildLog {
  private let folder: String
  private let isQuiet: Bool
  private let isVerbose: Bool
  private var known: Set<Diagnostic> = []

  init(_ options: CommonOptions) {
    folder = options.content
    isQuiet = options.quiet
    isVerbose = options.verbose
  }

  mutating func tell(_ outcome: Result<BuildResult, BuildFailure>, changed: [String]) {
    switch outcome {
    case .failure(let failure): Terminal.printError("bedside: \(reason(failure))")
    case .success(let result):
      let text = DiagnosticPrinter(folder: folder, sources: result.sources, isColoured: Terminal.errorsAreColoured)
      let news = result.diagnostics.filter { $0.severity == .error || !known.contains($0) }
      Terminal.printError(report: text.text(of: news))
      known = Set(result.diagnostics)
      if isVerbose { Terminal.printError(result.times) }
      let line: TerminalText = "\(changed.isEmpty ? folder : summary(changed)): \(conclusion(result))"
      if result.summary == nil { Terminal.printError(line) } else if !isQuiet { Terminal.printLine(line) }
    }
  }

  private func conclusion(_ result: BuildResult) -> String {
    let found = counted(result.diagnostics)
    guard let summary = result.summary else { return "\(found). The pages stay as they were." }
    let warnings = found.isEmpty ? "" : ", \(found)"
    return "\(counted(summary.pages, "page")) in \(milliseconds(result.times.total))\(warnings)"
  }

  private func summary(_ changed: [String]) -> String {
    changed.count == 1 ? changed[0] : "\(changed[0]) and \(counted(changed.count - 1, "other file"))"
  }

  private func reason(_ failure: BuildFailure) -> TerminalText {
    switch failure {
    case .content(let failure): "\(failure)"
    case .output(let failure): "\(failure.path): \(failure.reason)"
    case .printing(let failure): printingSentence(failure)
    case .indexing(let failure): indexingSentence(failure)
    }
  }
}
