import ArgumentParser
import Reporting

/// For `make docs`: what the program says of itself, as pages.
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
