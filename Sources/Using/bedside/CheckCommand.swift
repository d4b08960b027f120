import ArgumentParser
import ClinicSite
import ContentChecks
import ContentLoading
import Diagnostics
import FileSystem
import Operations
import Publishing
import Reporting
import Templates

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read and check the content, write nothing.",
    discussion: "Findings go to standard output. The exit code is 1 when there is an error among them.")

  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("for"), help: ArgumentHelp("publishing: also what must not be public yet.", valueName: "purpose"))
  var purpose: Purpose?

  @Option(name: .long, help: "How findings are written.")
  var format: Report.Format = .text

  @Option(name: .long, help: ArgumentHelp("Apply only this rule. Repeatable.", valueName: "ID"), completion: ruleIDs)
  var rule: [RuleID] = []

  @Option(name: .long, help: ArgumentHelp("Leave this rule out. Repeatable.", valueName: "ID"), completion: ruleIDs)
  var skipRule: [RuleID] = []

  @Option(
    name: .long, help: ArgumentHelp("Say what a rule means, why it is there, and how to satisfy it.", valueName: "ID"),
    completion: ruleIDs)
  var explain: RuleID?

  @Flag(name: .long, help: "List the rules.")
  var list = false

  enum Purpose: String, ExpressibleByArgument, CaseIterable { case publishing }

  func validate() throws {
    for id in rule + skipRule where !Rule.all.contains(where: { $0.id == id }) {
      throw ValidationError("There is no rule \"\(id.rawValue)\". bedside check --list names them all.")
    }
    if let explain, explanation(of: explain) == nil {
      throw ValidationError("There is no rule \"\(explain.rawValue)\". bedside check --list names them all.")
    }
  }

  func run() async throws {
    if list { return Terminal.write(ruleList) }
    if let explain { return Terminal.write(explanation(of: explain) ?? "") }
    try common.requireContent()
    let chosen = Rule.all.filter { (rule.isEmpty || rule.contains($0.id)) && !skipRule.contains($0.id) }
    let result: CheckResult
    do {
      result = try await checkContent(
        from: .folder(common.content), for: purpose == nil ? .reading : .publishing, asOf: try common.today(),
        rules: chosen, jobs: Terminal.coreCount)
    } catch let failure as ContentSourceFailure {
      Terminal.printError("bedside: \(failure)")
      throw ExitStatus.machineFailed
    }
    let report = Report(
      diagnostics: result.diagnostics, rules: chosen, sources: result.sources, folder: common.content,
      repositoryFolder: Directory(root: common.content).pathInRepository ?? common.content, pageCount: result.pageCount,
      languages: result.languages,
      isColoured: Terminal.outputIsColoured)
    Terminal.write(report.text(as: format))
    if common.verbose { Terminal.printError(result.times) }
    if format != .junit, !common.quiet, let unchecked = report.unchecked {
      Terminal.printError("bedside: \(unchecked)")
    }
    if format == .text, !common.quiet {
      if purpose == .publishing {
        let pages = (result.site?.editions ?? []).flatMap { $0.pages + $0.handouts }
        Terminal.write(printableLines(OpenSignOffs(pages).text))
      }
      Terminal.printLine("\(report.conclusion)")
    }
    if result.diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.contentHasErrors }
  }
}

private let ruleIDs = CompletionKind.list(Rule.all.map(\.id.rawValue))

extension RuleID: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument) }
}

extension Report.Format: ExpressibleByArgument {}
