import ArgumentParser
import ClinicSite
import FileSystem
import Operations
import Preview
import Publishing
import SearchIndexing
import Templates

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in the browser while you write it.",
    discussion: """
      Serves on this machine only. Every change of the content is shown at once; an error in it is shown over the last \
      good page until it is mended. Makes no PDFs. Ctrl-C ends it.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("Where to serve; the next free one if it is taken.", valueName: "port"))
  var port: UInt16 = 8080

  @Flag(name: .long, help: "Include pages marked draft.")
  var drafts = false

  func validate() throws {
    if port == 0 { throw ValidationError("--port must be 1 or more.") }
  }

  func run() async throws {
    try common.requireContent()
    let watch = FolderWatch(common.content, and: styleSheets)
    let live = LiveSite(
      source: .folder(common.content),
      options: BuildOptions(asOf: try common.today(), includeDrafts: drafts, jobs: Terminal.coreCount),
      folder: common.content,
      searchEnvironment: searchEnvironment,
      searchFailed: { Terminal.printError("bedside: \(indexingSentence($0, canBeLeftOut: false))") },
      styles: { StyleSources(site: contents(of: styleSheets[0]), handout: contents(of: styleSheets[1])) })
    guard let server = PreviewServer(live, port: port) else {
      Terminal.printError("bedside: no port from \(port) on is free. Give another one with --port.")
      throw ExitStatus.machineFailed
    }
    var log = RebuildLog(common)
    log.tell(await live.rebuild(), changed: [])
    let serving = Task { try await server.run() }
    let path = await live.state.site?.basePath ?? "/"
    if server.port != port { Terminal.printLine("Port \(port) is taken; this is \(server.port).") }
    Terminal.printLine("http://127.0.0.1:\(server.port)\(path)  Ctrl-C ends it.")
    let watching = Task { [log, watch] in
      var (log, watch) = (log, watch)
      while true {
        let changed = try await watch.changes()
        log.tell(await live.rebuild(), changed: changed)
      }
    }
    do {
      try await serving.value
    } catch {
      watching.cancel()
      Terminal.printError("bedside: the preview can't be served on port \(server.port): \("\(error)")")
      throw ExitStatus.machineFailed
    }
  }
}

/// Nil without Pagefind; then there is no search page. Any other failure is reported when someone searches.
private var searchEnvironment: String? {
  do throws(IndexingFailure) {
    _ = try SearchIndexer(environment: Installation.pythonEnvironment)
  } catch {
    if case .missing = error { return nil }
  }
  return Installation.pythonEnvironment
}

/// Read from these files in a checkout; elsewhere the built-in copies are used.
private let styleSheets = ["Templates/Assets/site.css", "Templates/Assets/handout.css"]

private func contents(of path: String) -> [UInt8]? { try? Directory(root: ".").contents(of: path) }
