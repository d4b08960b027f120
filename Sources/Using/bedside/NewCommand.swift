import ArgumentParser
import ClinicSite
import ContentLoading
import Diagnostics
import FileSystem
import NewContent
import Operations
import Publishing

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Start a new clinic's content folder from the sample, or add a page or a treatment to it.",
    usage: """
      bedside new <folder> [--from <folder>]
      bedside new --location <name> | --condition <name> | --page <path> | --treatment <name> [--content <folder>]
      """,
    discussion: """
      In a new folder every value that belongs to one clinic is a !placeholder. A new page or treatment has all the \
      keys that it may have, each explained. Nothing is ever overwritten.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("The new content folder.", valueName: "folder"), completion: .directory)
  var folder: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The content folder to start from (default: Content, or the sample that was installed with the program).",
      valueName: "folder"), completion: .directory)
  var from: String?

  @Option(name: .long, help: ArgumentHelp("Add the page of a clinic.", valueName: "name"))
  var location: String?

  @Option(name: .long, help: ArgumentHelp("Add the page of a condition, such as \"Tennis elbow\".", valueName: "name"))
  var condition: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Add any other page, such as \"about-ims/Cold weather\". The folder decides its kind.", valueName: "path"))
  var page: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Add the file of a treatment, such as \"Pelvic-floor physiotherapy\".", valueName: "name"))
  var treatment: String?

  func validate() throws {
    let given = [folder, location, condition, page, treatment].compactMap(\.self)
    guard given.count == 1 else {
      throw ValidationError("Give the name of a new folder, or one of --location, --condition, --page and --treatment.")
    }
    if folder == "" { throw ValidationError("The new content folder needs a name.") }
    if folder == nil {
      if from != nil { throw ValidationError("--from goes with the name of a new folder.") }
    }
  }

  func run() async throws {
    if folder == nil { try common.requireContent() }
    do {
      if let folder {
        try makeFolder(folder)
      } else if let location {
        try await add(NewPage(location: location))
      } else if let condition {
        try await add(NewPage(condition: condition))
      } else if let page {
        try await add(NewPage(path: page))
      } else if let treatment {
        try await add(NewTreatment(named: treatment))
      }
    } catch let refusal as Refusal {
      Terminal.printError("bedside: \(refusal).")
      throw ExitStatus.wrongUse
    } catch let failure as ContentSourceFailure {
      Terminal.printError("bedside: \(failure).")
      throw ExitStatus.machineFailed
    } catch let failure as FileSystemFailure {
      Terminal.printError("bedside: \(failure.path): \(failure.reason). Nothing was made.")
      throw ExitStatus.machineFailed
    }
  }

  private func makeFolder(_ folder: String) throws {
    let directory = Directory(root: folder)
    let isFree =
      try !directory.exists("") || (directory.isFolder("") && directory.names(in: "").allSatisfy { $0.hasPrefix(".") })
    guard isFree else {
      throw Refusal("\"\(folder)\" is there already; give the name of a new folder")
    }
    var times = StageTimes()
    let sample = ContentSource.folder(try sampleFolder)
    let paths = try sample.paths().sorted()
    // Everything is read before anything is written, because the new folder may be inside the sample.
    let files = try paths.map { path in (path: path, bytes: markingPlaceholders(in: try sample.read(path), at: path)) }
    times.end("read the sample")
    // The folder may be a repository that already has such files.
    try directory.create(files + repositoryFiles.filter { !directory.exists($0.path) })
    times.end("write the new folder")
    if common.verbose { Terminal.printError(times) }
    if !common.quiet { Terminal.write(nextSteps(in: folder, paths: paths, program: Terminal.programName) + "\n") }
  }

  private var sampleFolder: String {
    get throws {
      if let from {
        if Directory(root: from).isRegularFile("site.yml") { return from }
        throw Refusal("\"\(from)\" is not a content folder: it has no site.yml")
      }
      let candidates = Installation.sampleFolders
      if let sample = candidates.first(where: { Directory(root: $0).isRegularFile("site.yml") }) { return sample }
      throw Refusal(
        "there is no sample to start from: no content folder is at \(candidates.joined(separator: " or ")).\n"
          + "Run this in a checkout of Bedside, or name a content folder with --from")
    }
  }

  private func add(_ page: NewPage) async throws {
    let source = ContentSource.folder(common.content)
    var times = StageTimes()
    let addition = try await addition(
      of: page, to: source, asOf: try common.today(), jobs: Terminal.coreCount)
    times.end("read and check, without the page and with it")
    if common.verbose { Terminal.printError(times) }
    switch addition {
    case .possible(let file, let site, let warnings):
      try Directory(root: common.content).create([(path: file.path, bytes: Array(file.text.utf8))])
      guard !common.quiet else { return }
      Terminal.write(
        nextSteps(for: file, of: site, warnings: warnings, in: common.content, program: Terminal.programName) + "\n")
    case .unreadable(let problems):
      tell(problems)
      Terminal.printError("bedside: a page can be added when this is mended.")
      throw ExitStatus.contentHasErrors
    case .harmful(let problems):
      tell(problems)
      Terminal.printError("bedside: nothing was added. Give the page another name.")
      throw ExitStatus.wrongUse
    }
  }

  private func add(_ treatment: NewTreatment) async throws {
    let (file, others) = try await addition(
      of: treatment, to: .folder(common.content), asOf: try common.today(), jobs: Terminal.coreCount)
    try Directory(root: common.content).create([(path: file.path, bytes: Array(file.text.utf8))])
    guard !common.quiet else { return }
    Terminal.write(
      nextSteps(for: file, others: others, in: common.content, program: Terminal.programName) + "\n")
  }

  private func tell(_ problems: ContentProblems) {
    let text = DiagnosticPrinter(
      folder: common.content, sources: problems.sources, isColoured: Terminal.errorsAreColoured)
    Terminal.printError(report: text.text(of: problems.diagnostics))
  }
}
