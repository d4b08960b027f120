import FileSystem
import Foundation
import OutsidePrograms

/// A file by its path below the site.
public struct IndexedFile: Sendable, Hashable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

public enum IndexingFailure: Error, Sendable, Hashable {
  /// There is no Pagefind of the version that the search page is written for.
  case missing(environment: String)
  case notRun(ProgramFailure)
  /// The program ended with these last words.
  case died(reason: String)
  /// The environment or the temporary copy could not be read or written.
  case machine(path: String, reason: String)
}

/// Makes a search index of pages with Pagefind, on a copy of its own.
public struct SearchIndexer: Sendable {
  /// The Pagefind whose index the search page asks.
  public static let version = "1.5.2"

  private let program: String

  /// Looks in a Python environment's packages.
  public init(environment: String) throws(IndexingFailure) {
    // Pagefind runs in a folder of its own, where a relative path leads elsewhere.
    guard let root = Directory(root: environment).absoluteRoot, Directory(root: root).isFolder("lib") else {
      throw .missing(environment: environment)
    }
    let directory = Directory(root: root)
    let names: [String]
    do { names = try directory.names(in: "lib") } catch { throw .machine(path: error.path, reason: error.reason) }
    let packages = names.filter { $0.hasPrefix("python") }.sorted().map { "lib/\($0)/site-packages" }
    guard
      let place = packages.first(where: {
        directory.isFolder("\($0)/pagefind_bin-\(Self.version).dist-info")
          && directory.exists("\($0)/pagefind_bin/pagefind")
      })
    else { throw .missing(environment: environment) }
    program = "\(root)/\(place)/pagefind_bin/pagefind"
  }

  /// A hundred times what a slow machine needs.
  private static func timeLimit(for pages: Int) -> Duration { .seconds(60) + .milliseconds(50) * pages }

  /// The index's files, below its own folder, sorted.
  public func index(_ pages: [IndexedFile]) async throws(IndexingFailure) -> [IndexedFile] {
    try await index(pages, timeLimit: Self.timeLimit(for: pages.count))
  }

  func index(_ pages: [IndexedFile], timeLimit: Duration) async throws(IndexingFailure) -> [IndexedFile] {
    let files = try await withTemporaryFolder { directory throws(IndexingFailure) in
      do throws(FileSystemFailure) {
        try directory.makeFolder("site")
        for page in pages { try directory.create("site/" + page.path, with: page.bytes) }
      } catch {
        throw .machine(path: error.path, reason: error.reason)
      }
      try await run(in: directory, timeLimit: timeLimit)
      do throws(FileSystemFailure) {
        let index = Directory(root: directory.root + "/index")
        return try index.files().filter(isUsed).map { path throws(FileSystemFailure) in
          let bytes = try index.contents(of: path)
          return IndexedFile(path: path, bytes: path == entryFile ? inOrder(bytes) : bytes)
        }
      } catch {
        throw .machine(path: error.path, reason: error.reason)
      }
    }
    guard let files else { throw .machine(path: "the temporary folder", reason: "can't be made") }
    return files
  }

  private func run(in directory: Directory, timeLimit: Duration) async throws(IndexingFailure) {
    // A file `pagefind.yml` of the folder that the user stands in is not ours to obey.
    let pagefind = OutsideProgram(program, in: directory.root, timeLimit: timeLimit)
    let answer: OutsideProgram.CommandResult
    do throws(ProgramFailure) {
      answer = try await pagefind.run([
        "--site", "\(directory.root)/site", "--output-path", "\(directory.root)/index", "--silent",
      ])
    } catch {
      throw .notRun(error)
    }
    if answer.isFine { return }
    throw .died(reason: answer.errors.split(separator: "\n").last.map(String.init) ?? "it said nothing")
  }
}

/// Names the languages, in another order at every run.
private let entryFile = "pagefind-entry.json"

private func inOrder(_ json: [UInt8]) -> [UInt8] {
  guard let value = try? JSONSerialization.jsonObject(with: Data(json)),
    let sorted = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
  else { return json }
  return Array(sorted)
}

/// Pagefind also writes interfaces of its own, several times the size of the rest; the site has one that looks as it
/// does.
private func isUsed(_ path: String) -> Bool {
  !path.hasPrefix("pagefind-") || path == entryFile || path == "pagefind-worker.js"
}
