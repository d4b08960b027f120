import FileSystem
import Foundation
import Subprocess
import SystemPackage

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
  /// The program ended with these last words.
  case died(reason: String)
  /// The temporary copy could not be written or read.
  case machine(path: String, reason: String)
}

/// Makes a search index of pages with Pagefind, on a copy of its own.
public struct SearchIndexer: Sendable {
  /// The Pagefind whose index the search page asks.
  public static let version = "1.5.2"

  private let program: String

  /// Looks in a Python environment's packages; nil when the program, or this version of it, is not there.
  public init?(environment: String) {
    // Pagefind runs in a folder of its own, where a relative path leads elsewhere.
    guard let root = Disk(root: environment).absoluteRoot else { return nil }
    let disk = Disk(root: root)
    let libraries = ((try? disk.names(in: "lib")) ?? []).filter { $0.hasPrefix("python") }.sorted()
    let packages = libraries.map { "lib/\($0)/site-packages" }
    guard
      let place = packages.first(where: {
        disk.isFolder("\($0)/pagefind_bin-\(Self.version).dist-info") && disk.exists("\($0)/pagefind_bin/pagefind")
      })
    else { return nil }
    program = "\(root)/\(place)/pagefind_bin/pagefind"
  }

  /// The index's files, below its own folder, sorted.
  public func index(_ pages: [IndexedFile]) async throws(IndexingFailure) -> [IndexedFile] {
    let files = try await withTemporaryFolder { disk throws(IndexingFailure) in
      do throws(DiskFailure) {
        try disk.makeFolder("site")
        for page in pages { try disk.create("site/" + page.path, with: page.bytes) }
      } catch {
        throw .machine(path: error.path, reason: error.reason)
      }
      try await run(in: disk)
      do throws(DiskFailure) {
        let index = Disk(root: disk.root + "/index")
        return try index.files().filter(isUsed).map { path throws(DiskFailure) in
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

  private func run(in disk: Disk) async throws(IndexingFailure) {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)),
        arguments: ["--site", "\(disk.root)/site", "--output-path", "\(disk.root)/index", "--silent"],
        // A file `pagefind.yml` of the folder that the user stands in is not ours to obey.
        workingDirectory: FilePath(disk.root), output: .discarded, error: .string(limit: 1 << 16))
      if result.terminationStatus == .exited(0) { return }
      throw IndexingFailure.died(reason: result.standardError.split(separator: "\n").last.map(String.init) ?? "")
    } catch let failure as IndexingFailure {
      throw failure
    } catch {
      throw .died(reason: "\(error)")
    }
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
