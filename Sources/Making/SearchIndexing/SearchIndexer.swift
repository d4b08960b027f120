import FileSystem
import Foundation
import OutsidePrograms

/// A file with its path relative to the site.
public struct IndexedFile: Sendable, Hashable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

public enum IndexingFailure: Error, Sendable, Hashable {
  /// The Pagefind version that the search page needs is not installed.
  case missing(environment: String)
  case notRun(ProgramFailure)
  /// The program failed, with these last words.
  case died(reason: String)
  /// The environment or the temporary copy could not be read or written.
  case machine(path: String, reason: String)
}

/// Makes a search index with Pagefind, from a temporary copy of the pages.
public struct SearchIndexer: Sendable {
  /// The version whose index format the search page uses.
  public static let version = "1.5.2"

  private let program: String

  /// Looks for Pagefind in a Python environment.
  public init(environment: String) throws(IndexingFailure) {
    // Pagefind runs in another working folder, where a relative path would be wrong.
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

  /// The index's files in order of path; paths are relative to the index's folder.
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
    // Runs in the temporary folder, so that Pagefind does not read a `pagefind.yml` from the user's working folder.
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

/// Lists the languages, in a different order in every run.
private let entryFile = "pagefind-entry.json"

private func inOrder(_ json: [UInt8]) -> [UInt8] {
  guard let value = try? JSONSerialization.jsonObject(with: Data(json)),
    let sorted = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
  else { return json }
  return Array(sorted)
}

/// Pagefind also writes user interfaces of its own, several times the size of the rest. The site has its own.
private func isUsed(_ path: String) -> Bool {
  !path.hasPrefix("pagefind-") || path == entryFile || path == "pagefind-worker.js"
}
