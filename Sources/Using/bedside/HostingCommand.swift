import ArgumentParser
import ClinicSite
import ContentLoading
import Diagnostics
import Hosting
import Operations
import Publishing

struct HostingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosting", abstract: "Write the settings of your own web server for the site.",
    discussion: """
      Security headers, caching, redirects of old addresses, and the page for what is not there. Written to standard \
      output; write them anew when an alias is added.
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "The server's program: nginx, caddy.")
  var server: WebServer

  @Option(
    name: .long,
    help: ArgumentHelp("The address of the site; it may have a path. Overrides site.yml.", valueName: "URL"))
  var baseURL: BaseURL?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that the server shows; a site below a path is in a folder of that path in it.", valueName: "folder"))
  var folder = "/srv/clinic"

  func validate() throws {
    let isPlain = folder.hasPrefix("/") && !folder.contains { " \"'{};$#*\\".contains($0) || $0.isWhitespace }
    guard isPlain else {
      throw ValidationError("--folder needs a whole path, without spaces, quotes, braces and other signs.")
    }
  }

  func run() async throws {
    try common.requireContent()
    let result: HostingResult
    do {
      result = try await hostingSettings(
        from: .folder(common.content), for: server, folder: folder, baseURL: baseURL, asOf: try common.today(),
        jobs: Terminal.coreCount)
    } catch let failure as ContentSourceFailure {
      Terminal.printError("bedside: \(failure)")
      throw ExitStatus.machineFailed
    }
    guard let settings = result.settings else {
      let text = DiagnosticPrinter(
        folder: common.content, sources: result.sources, isColoured: Terminal.errorsAreColoured)
      Terminal.printError(report: text.text(of: result.diagnostics))
      throw ExitStatus.contentHasErrors
    }
    Terminal.write(settings)
  }
}

extension WebServer: ExpressibleByArgument {}
