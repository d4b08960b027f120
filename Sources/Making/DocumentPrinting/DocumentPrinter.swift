import OutsidePrograms
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Prints documents with WeasyPrint. A few processes share the documents, because starting one takes longer than
/// printing several documents.
public struct DocumentPrinter: Sendable {
  /// The WeasyPrint version that the handouts' layout is made for.
  public static let version = "70.0"

  /// Identifies everything besides the document that affects the PDF.
  public static var identity: String { version + String(decoding: PackageResources.printer_py, as: UTF8.self) }

  /// A path, or a name to look up in `PATH`.
  var python: String
  var assets: [PrintingAsset]
  var processes: Int
  /// For each document, and for starting the process.
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

  /// Returns the PDFs in the order of the documents. All processes have ended when it returns or throws.
  /// - Parameter didPrint: Called after each document with the number printed so far, which only increases.
  public func print(
    _ documents: [PrintableDocument], didPrint: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(PrintingFailure) -> [PrintedDocument] {
    // Without this, writing to a program that has already ended would end Bedside.
    signal(SIGPIPE, SIG_IGN)
    // Each process gets consecutive documents. This spreads kinds that recur in the list, such as the slowest handouts,
    // over all processes.
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
