import ArgumentParser
import ContentLoading
import FileSystem

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a new clinic's content folder from the sample.",
    discussion: "Every value that belongs to one clinic becomes a !placeholder. Nothing is ever overwritten.")

  @Argument(help: ArgumentHelp("The new content folder.", valueName: "folder"))
  var folder: String

  @Option(name: .long, help: ArgumentHelp("The content folder to start from.", valueName: "folder"))
  var from = "Content"

  @Flag(name: .long, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    if folder.isEmpty { throw ValidationError("The new content folder needs a name.") }
    guard Disk(root: from).isFolder("") else { throw ValidationError("There is no content folder \"\(from)\".") }
  }

  func run() throws {
    guard !Disk(root: folder).exists("") else {
      Terminal.complain("bedside: \(folder) is already there; give the name of a new folder.")
      throw ExitStatus.wrongUse
    }
    do {
      let sample = ContentSource.folder(from)
      // All is read before anything is written: the new folder may lie below the sample.
      let files = try sample.paths().sorted().map { path in (path, try sample.read(path)) }
      let disk = Disk(root: folder)
      try disk.makeFolder("")
      for (path, bytes) in files {
        try disk.makeFolder(of: path)
        let isText = path.hasSuffix(".yml") || path.hasSuffix(".md")
        let text = isText ? Array(placeholding(String(decoding: bytes, as: UTF8.self), at: path).utf8) : bytes
        try disk.create(path, with: text)
      }
    } catch let failure as ContentSourceFailure {
      Terminal.complain("bedside: \(failure)")
      throw ExitStatus.machineFailed
    } catch let failure as DiskFailure {
      Terminal.complain("bedside: \(failure.path): \(failure.reason).")
      throw ExitStatus.machineFailed
    }
    if !quiet { Terminal.say(nextSteps) }
  }

  private var nextSteps: String {
    """
    \(folder) is ready. Next:
      1. Write your clinic's name, address and colours into \(folder)/site.yml.
      2. Write your physiotherapists into \(folder)/people.yml.
      3. Mend or remove the clinics in \(folder)/en/locations/. Take !placeholder away where a value is right.
      4. Look at the site: bedside build --content \(folder)
      5. See what is left before it is public: bedside check --for publishing --content \(folder)
    """
  }
}
