import HTML
import JSON
import OutsidePrograms
import Subprocess
import Synchronization
import SystemPackage

/// One process of the printing program, with its share of the documents.
struct PrintingProcess {
  var printer: DocumentPrinter
  var documents: [PrintableDocument]
  /// Called after each document.
  var didPrint: @Sendable () -> Void = {}

  func run() async throws -> [PrintedDocument] {
    let watch = Watchdog(documents)
    let outcome: ExecutionResult<[PrintedDocument], SequenceOutput, StringOutput<UTF8>>
    do {
      outcome = try await Subprocess.run(
        executable, arguments: ["-I", "-c", String(decoding: printer.script, as: UTF8.self)], input: .inputWriter,
        output: .sequence, error: .string(limit: 1 << 20)
      ) { execution in
        try await withThrowingTaskGroup(of: [PrintedDocument]?.self) { group in
          group.addTask {
            try? await send(to: execution.standardInputWriter)
            return nil
          }
          group.addTask {
            try await watch.wait(printer.timeLimit)
            try execution.send(signal: .kill)
            return nil
          }
          group.addTask { try await receive(from: execution.standardOutput, watch) }
          for try await printed in group {
            guard let printed else { continue }
            group.cancelAll()
            if printed.count < documents.count { try? execution.send(signal: .kill) }
            return printed
          }
          return []
        }
      }
    } catch let failure as PrintingFailure {
      throw failure
    } catch {
      throw failure(watch, "\(error)") ?? PrintingFailure.notRun(ProgramFailure(printer.python, error))
    }
    if outcome.closureResult.count == documents.count { return outcome.closureResult }
    let words = outcome.standardError.split(separator: "\n").last.map(String.init) ?? "it said nothing"
    if let failure = failure(watch, words) { throw failure }
    if case .signaled(let signal) = outcome.terminationStatus {
      throw PrintingFailure.notRun(ProgramFailure(printer.python, .machine("it was ended by signal \(signal)")))
    }
    throw tellsOfTheMachine(words)
      ? PrintingFailure.notRun(ProgramFailure(printer.python, .machine(words))) : .missing(reason: words)
  }

  /// Nil if the program never started on the documents.
  private func failure(_ watch: Watchdog, _ words: String) -> PrintingFailure? {
    if watch.hasRunOut { return .hung(document: watch.document) }
    return watch.hasStarted ? .died(document: watch.document, reason: words) : nil
  }

  private var executable: Executable {
    printer.python.contains("/") ? .path(FilePath(printer.python)) : .name(printer.python)
  }

  private func send(to writer: StandardInputWriter) async throws {
    let order: JSON = .object([
      "assets": .array(
        printer.assets.map { .object(["path": .string($0.path), "type": .string($0.mediaType)]) }),
      "documents": .array(
        documents.map { .object(["address": .string($0.address), "maximum": .integer($0.maximumPages)]) }),
    ])
    for payload in [order.bytes] + printer.assets.map(\.bytes) + documents.map(\.html) {
      _ = try await writer.write(frame(payload))
    }
    try await writer.finish()
  }

  /// Receives the printed documents until the program ends.
  private func receive(from output: SubprocessOutputSequence, _ watch: Watchdog) async throws -> [PrintedDocument] {
    var frames = FrameReader(output)
    var printed: [PrintedDocument] = []
    guard let greeting = try await frames.next() else { return [] }
    let version = String(decoding: greeting, as: UTF8.self)
    guard version == DocumentPrinter.version else { throw PrintingFailure.wrongVersion(version) }
    watch.start()
    while printed.count < documents.count {
      guard let answer = try await frames.next().flatMap(PrintReply.init), let pdf = try await frames.next() else {
        break
      }
      guard answer.refused.isEmpty else {
        throw PrintingFailure.refused(document: watch.document, address: answer.refused)
      }
      let isTooLong = answer.pages > documents[printed.count].maximumPages
      printed.append(
        PrintedDocument(
          pdf: pdf, pages: answer.pages, firstTextThatDidNotFit: isTooLong ? answer.overflow : nil))
      watch.next()
      didPrint()
    }
    return printed
  }
}

/// Whether Python's last output is about a lack of files, memory or processes, rather than about a missing package.
private func tellsOfTheMachine(_ words: String) -> Bool {
  ["MemoryError", "Cannot allocate memory", "Too many open files", "Resource temporarily unavailable", "map segment"]
    .contains { words.contains($0) }
}
