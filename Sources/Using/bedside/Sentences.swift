import ClinicSite
import Diagnostics
import DocumentPrinting
import Operations
import OutsidePrograms
import Publishing
import Reporting
import SearchIndexing

func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// For example `2 errors, 1 warning, 3 pieces of advice`.
func counted(_ diagnostics: [Diagnostic]) -> String {
  func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
  let advice = count(.advice)
  let found = [
    counted(count(.error), "error"), counted(count(.warning), "warning"),
    advice == 1 ? "1 piece of advice" : "\(advice) pieces of advice",
  ]
  return found.filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
}

/// For example `12.3 ms`.
func milliseconds(_ duration: Duration) -> String {
  let tenths = duration.components.seconds * 10_000 + duration.components.attoseconds / 100_000_000_000_000
  return "\(tenths / 10).\(tenths % 10) ms"
}

extension Terminal {
  static func printError(_ times: StageTimes) {
    for (name, duration) in times.stages { printError("  \(milliseconds(duration))  \(name)") }
  }
}

extension Report {
  /// Also says how much was checked if nothing was found.
  var conclusion: String {
    let looked = "\(counted(pageCount, "page")) checked by \(counted(rules.count, "rule"))"
    return diagnostics.isEmpty ? "\(looked): nothing to mend." : "\(looked): \(counted(diagnostics))."
  }
}

private let installation = "python3 -m venv .venv && .venv/bin/python -m pip install -r requirements.txt"

/// What went wrong with the search index, and the command that fixes it.
/// - Parameter canBeLeftOut: Whether the command has `--skip search`.
func indexingSentence(_ failure: IndexingFailure, canBeLeftOut: Bool = true) -> TerminalText {
  let otherwise = canBeLeftOut ? ", or leave the search out with --skip search" : ""
  return switch failure {
  case .missing(let environment):
    """
    The search needs Pagefind \(SearchIndexer.version), which \(environment) does not have.
    Run `\(installation)`\(otherwise).
    """
  case .notRun(let failure):
    "The pages can't be indexed for the search: \(failure).\n\(remedy(failure))\(otherwise)."
  case .died(let reason): "Pagefind could not index the pages: \(reason)."
  case .machine(let path, let reason): "\(path): \(reason)."
  }
}

/// What went wrong with printing, and the command that fixes it.
func printingSentence(_ failure: PrintingFailure) -> TerminalText {
  let otherwise = ", or leave the PDFs out with --skip pdf"
  return switch failure {
  case .missing(let reason):
    "The handouts can't be printed (\(reason)).\nRun `\(installation)`\(otherwise)."
  case .notRun(let failure):
    "The handouts can't be printed: \(failure).\n\(remedy(failure))\(otherwise)."
  case .machine(let path, let reason): "The handouts can't be printed: \(path): \(reason)."
  case .wrongVersion(let version):
    "The handouts are laid out for WeasyPrint \(DocumentPrinter.version), and this is \(version).\nRun `\(installation)`."
  case .died(let document, let reason): "The printing program ended while it had \(document): \(reason)."
  case .hung(let document): "The printing program did not finish \(document), and was ended."
  case .refused(let document, let address): "The sheet \(document) asks for \(address), which is not part of the site."
  }
}

private func remedy(_ failure: ProgramFailure) -> String {
  switch failure.reason {
  case .notThere, .notRunnable: "Run `\(installation)`"
  case .machine: "Close other programs and try again"
  case .unfinished: "Try again when the machine has less to do"
  }
}
