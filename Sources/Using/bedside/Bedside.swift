import ArgumentParser
import ClinicSite
import Diagnostics

@main struct Bedside: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bedside",
    abstract: "Turns a clinic's Markdown into a website that patients can trust.",
    version: programVersion,
    subcommands: [
      BuildCommand.self, CheckCommand.self, DiffCommand.self, NewCommand.self, ServeCommand.self, HostingCommand.self,
      DocumentCommand.self,
    ])

  /// Like ArgumentParser's `main`, but with exit code 2 for wrong usage.
  static func main() async {
    Terminal.fillMissingStreams()
    Terminal.requireRoomForFiles()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      Terminal.end(status)
    } catch {
      let message = fullMessage(for: error)
      if exitCode(for: error) == .success {
        Terminal.write(message + "\n")
        Terminal.end(.fine)
      }
      Terminal.printError(
        report: message.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) + "\n" }
          .joined())
      Terminal.end(.wrongUse)
    }
  }
}
