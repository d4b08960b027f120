import ArgumentParser
import Reporting

/// Writes generated documentation pages, for `make docs`.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Write a page of the documentation to standard output.", shouldDisplay: false)

  enum Page: String, ExpressibleByArgument, CaseIterable { case rules, cli }

  @Argument var page: Page

  func run() {
    switch page {
    case .rules: Terminal.write(rulesDocument)
    case .cli: Terminal.write(commandLineDocument)
    }
  }
}
