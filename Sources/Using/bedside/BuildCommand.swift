import ArgumentParser
import ClinicSite
import ContentLoading
import Diagnostics
import FileSystem
import Operations
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Read, check, render and write the site.")

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("Where the site goes.", valueName: "folder"), completion: .directory)
  var output = "public"

  @Option(
    name: .long,
    help: ArgumentHelp("The address of the site; it may have a path. Overrides site.yml.", valueName: "URL"))
  var baseURL: BaseURL?

  @Flag(name: .long, help: "Include pages marked draft.")
  var drafts = false

  @Option(
    name: .long,
    help: ArgumentHelp("Leave out what needs outside programs: pdf, search. Repeatable.", valueName: "part"))
  var skip: [SkippablePart] = []

  @Option(name: .long, help: ArgumentHelp("Threads (default: all cores).", valueName: "N"))
  var jobs: Int?

  @Flag(name: .long, help: "Warnings stop the build too.")
  var strict = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a folder.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() async throws {
    try common.requireContent()
    if Directory(root: output).isInside(Directory(root: common.content)) {
      throw ValidationError(
        "The folder \"\(output)\" is part of the content folder: the next build would read what this one writes. "
          + "Give another one with --output.")
    }
    let options = BuildOptions(
      baseURL: baseURL, asOf: try common.today(), includeDrafts: drafts, isStrict: strict,
      jobs: jobs ?? Terminal.coreCount, printingEnvironment: skip.contains(.pdf) ? nil : Installation.pythonEnvironment,
      search: skip.contains(.search) ? .leftOut : .indexed(environment: Installation.pythonEnvironment))
    let progress = ProgressLine(isVisible: Terminal.isWatched && !common.quiet)
    let result: BuildResult
    do throws(BuildFailure) {
      result = try await build(
        from: .folder(common.content), to: .folder(output), options: options, report: progress.show)
    } catch {
      progress.remove()
      throw report(error)
    }
    progress.remove()
    let text = DiagnosticPrinter(
      folder: common.content, sources: result.sources, isColoured: Terminal.errorsAreColoured)
    Terminal.printError(report: text.text(of: result.diagnostics))
    if common.verbose { Terminal.printError(result.times) }
    guard let summary = result.summary else {
      Terminal.printError(refusal(result.diagnostics))
      throw ExitStatus.contentHasErrors
    }
    if !common.quiet { Terminal.printLine(sentence(summary, result)) }
    Terminal.end(.fine)
  }

  private func report(_ failure: BuildFailure) -> ExitStatus {
    switch failure {
    case .content(let failure):
      Terminal.printError("bedside: \(failure)")
      return .machineFailed
    case .printing(let failure):
      Terminal.printError("bedside: \(printingSentence(failure)) \(output) is as it was.")
      return .machineFailed
    case .indexing(let failure):
      Terminal.printError("bedside: \(indexingSentence(failure)) \(output) is as it was.")
      return .machineFailed
    case .output(.notOurs(let path, let reason)):
      Terminal.printError(
        "bedside: \(path) \(reason).\nGive an empty folder with --output, or empty this one yourself.")
      return .wrongUse
    case .output(.machine(let path, let reason)):
      Terminal.printError("bedside: \(path): \(reason). \(output) is as it was.")
      return .machineFailed
    case .output(.halfDone(let path, let reason)):
      Terminal.printError(
        "bedside: \(path): \(reason). \(output) is neither as it was nor as it will be: build it again.")
      return .machineFailed
    case .output(.leftover(let path, let reason)):
      Terminal.printError("bedside: \(path): \(reason). \(output) holds the new site, and this beside it: remove it.")
      return .machineFailed
    }
  }

  private func refusal(_ diagnostics: [Diagnostic]) -> TerminalText {
    "\(counted(diagnostics)). Nothing was written; \(output) is as it was."
  }

  private func sentence(_ summary: BuildSummary, _ result: BuildResult) -> TerminalText {
    let files = summary.files
    let warnings = result.diagnostics.isEmpty ? "" : ", \(counted(result.diagnostics.count, "warning"))"
    let sheets =
      summary.sheets > 0 ? "with \(counted(summary.sheets, "PDF")), \(summary.printed) of them new " : ""
    return """
      \(output): \(counted(summary.pages, "page")) in \(milliseconds(result.times.total)) \(sheets)\
      (files: \(files.written) written, \(files.unchanged) unchanged, \(files.removed) removed\(warnings))
      """
  }

}

enum SkippablePart: String, ExpressibleByArgument, CaseIterable { case pdf, search }
