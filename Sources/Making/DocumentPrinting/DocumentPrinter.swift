import OutsidePrograms
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Prints documents with WeasyPrint: a few processes take the documents between them, since starting one costs more
/// than printing several.
public struct DocumentPrinter: Sendable {
  /// The WeasyPrint that the sheets are laid out for.
  public static let version = "70.0"

  /// Changes with everything but the document that decides how a PDF comes out.
  public static var identity: String { version + String(decoding: PackageResources.printer_py, as: UTF8.self) }

  /// A path, or a name to be looked up.
  var python: String
  var assets: [PrintingAsset]
  var processes: Int
  /// For one document, and for the start.
  var timeLimit: Duration
  var script: [UInt8]

  public init(python: String, assets: [PrintingAsset], processes: Int, timeLimit: Duration = .seconds(60)) {
    self.init(
      python: python, assets: assets, processes: processes, timeLimit: timeLimit, script: PackageResources.printer_py)
  }

  init(python: String, assets: [PrintingAsset], processes: Int, timeLimit: Duration, script: [UInt8]) {
    self.python = python
    self.assets = assets
    self.processes = processes
    self.timeLimit = timeLimit
    self.script = script
  }

  /// The PDFs, in the order of the documents. When printing ends, well or not, no process is left.
  /// - Parameter didPrint: Told after each document how many there are now, never one after a later one.
  public func print(
    _ documents: [PrintableDocument], didPrint: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(PrintingFailure) -> [PrintedDocument] {
    // A program that ends early must not end this one when it is written to.
    signal(SIGPIPE, SIG_IGN)
    // Runs of neighbours: what repeats in the list, such as the slowest kind of sheet, is spread over all of them.
    let shareCount = min(processes, documents.count)
    do { try ProgramFailure.requireRoom(for: python, count: shareCount) } catch { throw .notRun(error) }
    let shares = (0..<shareCount).map { share in
      (share * documents.count / shareCount)..<((share + 1) * documents.count / shareCount)
    }
    let count = Mutex(0)
    let didPrintOne: @Sendable () -> Void = {
      count.withLock {
        $0 += 1
        didPrint($0)
      }
    }
    var printed: [Int: PrintedDocument] = [:]
    do {
      try await withThrowingTaskGroup(of: [(Int, PrintedDocument)].self) { group in
        for places in shares {
          group.addTask {
            let results = try await PrintingProcess(
              printer: self, documents: places.map { documents[$0] }, didPrint: didPrintOne
            ).run()
            return Array(zip(places, results))
          }
        }
        for try await results in group { printed.merge(results) { first, _ in first } }
      }
    } catch let failure as PrintingFailure {
      throw failure
    } catch {
      throw .died(document: documents.first?.address ?? "", reason: "\(error)")
    }
    return documents.indices.compactMap { printed[$0] }
  }
}
