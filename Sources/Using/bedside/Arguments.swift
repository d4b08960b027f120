import ArgumentParser
import ClinicSite
import FileSystem

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension BaseURL: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"), completion: .directory)
  var content = "Content"

  @Option(
    name: .long, help: ArgumentHelp("The day that counts as today (default: today).", valueName: "YYYY-MM-DD"))
  var asOf: CalendarDate?

  @Flag(name: .long, help: "Tell how long each stage takes.")
  var verbose = false

  @Flag(name: .long, help: "Print problems only.")
  var quiet = false

  /// Treats a wrong path as wrong usage, rather than as a site without pages.
  func requireContent() throws {
    guard Directory(root: content).isFolder("") else {
      throw ValidationError("There is no content folder \"\(content)\".")
    }
  }

  func today() throws -> CalendarDate {
    guard let day = asOf ?? Terminal.today else { throw ValidationError("The clock can't be read: give --as-of.") }
    return day
  }
}
