import OutsidePrograms
import Synchronization
import Testing

@testable import DocumentPrinting

@Suite struct DocumentPrinterTests {
  private let style = PrintingAsset(
    path: "/assets/a.css", mediaType: "text/css",
    bytes: Array("@page { size: 8.5in 11in } h2 { break-before: page }".utf8))

  private func document(_ body: String, at address: String = "/a/", maximumPages: Int = 1) -> PrintableDocument {
    let html = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A sheet</title>
      <link rel="stylesheet" href="/assets/a.css"></head><body>\(body)</body></html>
      """
    return PrintableDocument(address: address, html: Array(html.utf8), maximumPages: maximumPages)
  }

  private func print(_ documents: [PrintableDocument], processes: Int = 2) async throws -> [PrintedDocument] {
    try await DocumentPrinter(python: ".venv/bin/python", assets: [style], processes: processes).print(documents)
  }

  private func failure(
    of script: String, python: String = ".venv/bin/python", timeLimit: Duration = .seconds(120)
  ) async -> PrintingFailure? {
    let printer = DocumentPrinter(
      python: python, assets: [style], processes: 1, timeLimit: timeLimit, script: Array(script.utf8))
    do {
      _ = try await printer.print([document("<h1>One</h1>", at: "/one/"), document("<h1>Two</h1>", at: "/two/")])
      return nil
    } catch {
      return error
    }
  }

  private let greeting = """
    import struct, sys, time
    def send(payload):
        sys.stdout.buffer.write(struct.pack(">I", len(payload)) + payload)
        sys.stdout.buffer.flush()

    """

  @Test func documentsComeBackInTheirOrderWithTheirPages() async throws {
    let bodies = ["<h1>One</h1>", "<h1>Two</h1><h2>More</h2>", "<h1>Three</h1><h2>More</h2><h2>Most</h2>"]
    let printed = try await print(bodies.map { document($0, maximumPages: 3) })
    #expect(printed.map(\.pages) == [1, 2, 3])
    #expect(printed.map(\.firstTextThatDidNotFit) == [nil, nil, nil])
    #expect(printed.allSatisfy { $0.pdf.starts(with: Array("%PDF-".utf8)) })
  }

  @Test func theFirstTextThatDidNotFitIsNamed() async throws {
    let printed = try await print([document("<h1>One</h1><h2>Too <b>much</b></h2><p>More</p>")])
    #expect(printed.map(\.pages) == [2])
    #expect(printed.map(\.firstTextThatDidNotFit) == ["Too much"])
  }

  @Test func theSameDocumentGivesTheSameBytesInAnyProcess() async throws {
    let one = document("<h1>One</h1><p>Text.</p>")
    let printed = try await print([one, one, one])
    let again = try await print([one], processes: 1)
    #expect(Set(printed.map(\.pdf) + again.map(\.pdf)).count == 1)
  }

  @Test func whatIsNoAssetIsRefused() async throws {
    await #expect(throws: PrintingFailure.refused(document: "/a/", address: "https://clinic.example/x.png")) {
      try await print([document("<img src=\"https://clinic.example/x.png\" alt=\"\">")])
    }
    await #expect(throws: PrintingFailure.refused(document: "/a/", address: "/etc/passwd")) {
      try await print([document("<img src=\"/etc/passwd\" alt=\"\">")])
    }
    await #expect(throws: PrintingFailure.refused(document: "/a/", address: "file:///etc/passwd")) {
      try await print([document("<img src=\"file:///etc/passwd\" alt=\"\">")])
    }
  }

  @Test func whatIsPrintedIsCountedUpwardsHoweverManyPrint() async throws {
    let counts = Mutex<[Int]>([])
    let documents = (1...6).map { document("<h1>\($0)</h1>", at: "/\($0)/") }
    _ = try await DocumentPrinter(python: ".venv/bin/python", assets: [style], processes: 2).print(documents) { count in
      counts.withLock { $0.append(count) }
    }
    #expect(counts.withLock { $0 } == [1, 2, 3, 4, 5, 6])
  }

  @Test func nothingToPrintNeedsNoProgram() async throws {
    #expect(try await DocumentPrinter(python: "/nowhere/python", assets: [], processes: 2).print([]) == [])
  }

  @Test func aPackageThatPythonCanNotImportIsMissing() async {
    #expect(
      await failure(of: "import no_such_package")
        == .missing(reason: "ModuleNotFoundError: No module named 'no_such_package'"))
    #expect(
      await failure(of: "raise OSError('cannot load library libpango')")
        == .missing(reason: "OSError: cannot load library libpango"))
  }

  @Test func aPythonThatDoesNotRunIsNoMissingPackage() async {
    #expect(
      await failure(of: "", python: "/nowhere/python") == .notRun(ProgramFailure("/nowhere/python", .notThere)))
    #expect(
      await failure(of: "", python: "/etc/passwd")
        == .notRun(
          ProgramFailure("/etc/passwd", .notRunnable("it is not executable, or what it leads to is missing"))))
  }

  @Test(arguments: [
    ("raise OSError(24, 'Too many open files')", "OSError: [Errno 24] Too many open files"),
    ("raise MemoryError", "MemoryError"),
    ("import os; os.kill(os.getpid(), 9)", "it was ended by signal 9"),
  ])
  func aMachineWithoutRoomIsNoMissingPackage(script: String, words: String) async {
    #expect(await failure(of: script) == .notRun(ProgramFailure(".venv/bin/python", .machine(words))))
  }

  @Test func anotherVersionIsTold() async {
    #expect(await failure(of: greeting + "send(b'69.0')") == .wrongVersion("69.0"))
  }

  @Test func aProgramThatDiesIsReportedWithTheDocumentItHad() async {
    let script =
      greeting + "send(b'70.0'); send(b'1\\n\\n'); send(b'%PDF-'); raise SystemExit('out of paper')"
    #expect(await failure(of: script) == .died(document: "/two/", reason: "out of paper"))
  }

  @Test func aProgramThatHangsIsEndedAndReportedWithTheDocumentItHad() async {
    let start = ContinuousClock.now
    let script = greeting + "send(b'70.0'); send(b'1\\n\\n'); send(b'%PDF-'); time.sleep(600)"
    #expect(await failure(of: script, timeLimit: .milliseconds(1500)) == .hung(document: "/two/"))
    #expect(ContinuousClock.now - start < .seconds(300))
  }

  @Test func theTimeLimitIsThatOfOneDocument() async throws {
    let watch = Watchdog([document("", at: "/one/"), document("", at: "/two/")])
    watch.start()
    try await Task.sleep(for: .milliseconds(400))
    let start = ContinuousClock.now
    watch.next()
    try await watch.wait(.milliseconds(500))
    #expect(ContinuousClock.now - start >= .milliseconds(500))
    #expect(watch.document == "/two/" && watch.hasRunOut)
  }
}
