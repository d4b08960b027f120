import ArgumentParser
import ClinicSite
import ContentLoading
import FileSystem
import GitContent
import Operations
import Publishing
import Reporting

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what changed for patients between two versions of the content.",
    discussion: """
      A version is a content folder or a git revision; for a revision --content says where its content folder is. What \
      is both is the folder. Versions with errors are compared as far as they can be read; the exit code is then 1.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("The version before: a content folder or a git revision.", valueName: "old"),
    completion: .directory)
  var old: String

  @Argument(
    help: ArgumentHelp("The version after (default: the content folder as it is now).", valueName: "new"),
    completion: .directory)
  var new: String?

  @Option(name: .long, help: "How the comparison is written.")
  var format: ComparisonReport.Format = .text

  func run() async throws {
    if new == nil { try common.requireContent() }
    let result: CompareResult
    do {
      result = try await compareContent(
        from: try await source(old), to: try await source(new ?? common.content), asOf: try common.today(),
        jobs: Terminal.coreCount)
    } catch let failure as GitFailure {
      Terminal.printError("bedside: \(failure)")
      throw failure.isWrongUse ? ExitStatus.wrongUse : .machineFailed
    } catch let failure as ContentSourceFailure {
      Terminal.printError("bedside: \(failure)")
      throw ExitStatus.machineFailed
    }
    let report = ComparisonReport(
      comparison: result.comparison, old: side(old, result.old), new: side(new ?? common.content, result.new),
      isColoured: Terminal.outputIsColoured)
    if !(common.quiet && format == .text && report.isEmpty) { Terminal.write(report.text(as: format)) }
    if common.verbose { Terminal.printError(result.times) }
    if result.hasErrors { throw ExitStatus.contentHasErrors }
  }

  private func source(_ version: String) async throws -> ContentSource {
    isFolder(version) ? .folder(version) : try await .revision(version, of: common.content)
  }

  private func side(_ version: String, _ content: LoadedContent) -> ComparisonReport.Side {
    ComparisonReport.Side(
      name: version, folder: isFolder(version) ? version : "\(version):\(common.content)",
      diagnostics: content.diagnostics, sources: content.sources)
  }

  private func isFolder(_ version: String) -> Bool { !version.isEmpty && Directory(root: version).isFolder("") }
}

extension ComparisonReport.Format: ExpressibleByArgument {}
