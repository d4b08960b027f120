import ClinicSite
import ContentLoading
import Diagnostics
import Operations
import Publishing
import SearchIndexing
import Synchronization
import Templates

/// The last site that was built without errors, and the current errors in the content.
public struct LiveState: Sendable {
  /// Differs for every successful build and every run of the program.
  public var revision: String
  public var site: ServedSite?
  /// Empty if the content has no errors.
  public var problems: String

  public init(revision: String, site: ServedSite?, problems: String) {
    self.revision = revision
    self.site = site
    self.problems = problems
  }
}

/// Rebuilds the site in memory and notifies the open pages.
public actor LiveSite {
  public private(set) var state: LiveState
  private let source: ContentSource
  private var options: BuildOptions
  private let folder: String
  private let run: Int
  private let styles: @Sendable () -> StyleSources
  private let searchEnvironment: String?
  private var files: [SiteFile] = []
  private let searchFailed: @Sendable (IndexingFailure) -> Void
  private var searchIndex: Task<[String: [UInt8]], any Error>?
  private var goodBuilds = 0
  private var listeners: [Int: AsyncStream<LiveState>.Continuation] = [:]
  private var nextListener = 0

  /// - Parameters:
  ///   - folder: The content folder as the user gave it, for diagnostics.
  ///   - searchEnvironment: The Python environment with the Pagefind that indexes the pages; nil for no search.
  ///   - searchFailed: Called each time that indexing fails.
  ///   - styles: Called at every build.
  public init(
    source: ContentSource, options: BuildOptions, folder: String, run: Int = .random(in: 0..<1_000_000_000),
    searchEnvironment: String? = nil, searchFailed: @escaping @Sendable (IndexingFailure) -> Void = { _ in },
    styles: @escaping @Sendable () -> StyleSources = { StyleSources() }
  ) {
    self.source = source
    self.options = options
    self.searchEnvironment = searchEnvironment
    self.searchFailed = searchFailed
    self.options.writesRecord = false
    self.options.search = searchEnvironment == nil ? .leftOut : .onDemand
    self.folder = folder
    self.run = run
    self.styles = styles
    state = LiveState(revision: "\(run)-0", site: nil, problems: "")
  }

  /// If the content has errors, the last good pages stay.
  @discardableResult
  public func rebuild() async -> Result<BuildResult, BuildFailure> {
    let kept = KeptFiles()
    var options = options
    options.styles = styles()
    do throws(BuildFailure) {
      let result = try await build(from: source, to: kept.output, options: options)
      if let site = result.site, result.summary != nil {
        goodBuilds += 1
        files = kept.files.withLock { $0 }
        searchIndex = nil
        state = LiveState(
          revision: "\(run)-\(goodBuilds)",
          site: ServedSite(site, files, styles: options.styles), problems: "")
      } else {
        let text = DiagnosticPrinter(folder: folder, sources: result.sources, isColoured: false)
        let errors = result.diagnostics.filter { $0.severity == .error }
        state.problems = errors.map(text.text).joined(separator: "\n\n")
      }
      tell()
      return .success(result)
    } catch {
      state.problems = sentence(error)
      tell()
      return .failure(error)
    }
  }

  /// A file of the last good site's search index, which is made when someone first searches. After a failure, the next
  /// request tries again.
  func searchFile(_ path: String) async throws -> [UInt8]? {
    guard let searchEnvironment else { return nil }
    let making =
      searchIndex
      ?? Task { [files, searchFailed] in
        do throws(IndexingFailure) {
          let index = try await Operations.searchIndex(of: files, environment: searchEnvironment)
          return Dictionary(index.map { ($0.path, $0.contents()) }, uniquingKeysWith: { first, _ in first })
        } catch {
          searchFailed(error)
          throw error
        }
      }
    searchIndex = making
    do {
      return try await making.value[path]
    } catch {
      if searchIndex == making { searchIndex = nil }
      throw error
    }
  }

  /// The current state, then every later one.
  func states() -> AsyncStream<LiveState> {
    let (stream, continuation) = AsyncStream.makeStream(of: LiveState.self, bufferingPolicy: .bufferingNewest(1))
    let listener = nextListener
    nextListener += 1
    listeners[listener] = continuation
    continuation.onTermination = { _ in Task { await self.forget(listener) } }
    continuation.yield(state)
    return stream
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }

  func tell() { for listener in listeners.values { listener.yield(state) } }
}

/// An output that stores how to make the files instead of the files.
private final class KeptFiles: Sendable {
  let files = Mutex<[SiteFile]>([])

  var output: Output {
    Output { files, _ in
      self.files.withLock { $0 = files }
      return PublishedCounts(written: files.count)
    }
  }
}

private func sentence(_ failure: BuildFailure) -> String {
  switch failure {
  case .content(let failure): "The content can't be read: \(failure)."
  case .output(let failure): "\(failure.path): \(failure.reason)."
  case .printing: "The handouts can't be printed."
  case .indexing: "The pages can't be indexed for the search."
  }
}
