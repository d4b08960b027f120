import Foundation
import Testing

@testable import OutsidePrograms

@Suite struct OutsideProgramTests {
  private let shell = OutsideProgram("/bin/sh", timeLimit: .seconds(240))

  private func reason(_ path: String) async -> ProgramFailure? {
    await #expect(throws: ProgramFailure.self) { try await OutsideProgram(path, timeLimit: .seconds(240)).run([]) }
  }

  /// Makes a program file that exists while `body` runs.
  private func withProgram(
    _ bytes: [UInt8], permissions: Int = 0o755, _ body: (String) async throws -> Void
  ) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "program-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path())
    try await body(file.path())
  }

  @Test func whatItSaysAndHowItEndsComesBack() async throws {
    let fine = try await shell.run(["-c", "cat; echo no >&2"], input: Array("yes".utf8))
    #expect(fine == OutsideProgram.CommandResult(isFine: true, output: Array("yes".utf8), errors: "no\n"))
    let failed = try await shell.run(["-c", "echo no >&2; exit 3"])
    #expect(failed == OutsideProgram.CommandResult(isFine: false, output: [], errors: "no\n"))
  }

  @Test func theEnvironmentIsOurOwnButForWhatIsSaid() async throws {
    let program = OutsideProgram(
      "sh", in: "/", environment: ["ADDED": "here", "HOME": nil as String?], timeLimit: .seconds(240))
    let answer = try await program.run(["-c", "pwd; echo $ADDED; echo ${HOME-none}; echo ${PATH:+some}"])
    #expect(String(decoding: answer.output, as: UTF8.self) == "/\nhere\nnone\nsome\n")
  }

  @Test func aProgramThatReadsNoFurtherIsNoFailure() async throws {
    let answer = try await shell.run(["-c", "echo enough >&2; exit 1"], input: [UInt8](repeating: 0, count: 1 << 22))
    #expect(answer == OutsideProgram.CommandResult(isFine: false, output: [], errors: "enough\n"))
  }

  @Test func whatIsNotThereIsToldFromWhatCanNotBeRun() async throws {
    #expect(await reason("/nowhere/program") == ProgramFailure("/nowhere/program", .notThere))
    #expect(await reason("no-such-program") == ProgramFailure("no-such-program", .notThere))
    let words = "it is not executable, or what it leads to is missing"
    try await withProgram(Array("#!/bin/sh\n".utf8), permissions: 0o644) { path in
      #expect(await reason(path) == ProgramFailure(path, .notRunnable(words)))
    }
    try await withProgram(Array("#!/nowhere/python\n".utf8)) { path in
      #expect(await reason(path) == ProgramFailure(path, .notRunnable(words)))
    }
    try await withProgram([0x7F, 0x45, 0x4C, 0x46, 0xFF]) { path in
      #expect(await reason(path) == ProgramFailure(path, .notRunnable("it is no program of this machine")))
    }
  }

  @Test(arguments: [
    "exec sleep 600", "sleep 60 & exec sleep 600", "trap '' TERM INT HUP; while true; do sleep 1; done",
  ])
  func aProgramThatDoesNotFinishIsEnded(script: String) async throws {
    let start = ContinuousClock.now
    let hasty = OutsideProgram("/bin/sh", timeLimit: .seconds(1))
    await #expect(throws: ProgramFailure("/bin/sh", .unfinished(.seconds(1)))) { try await hasty.run(["-c", script]) }
    #expect(ContinuousClock.now - start < .seconds(300))
  }

  @Test(arguments: [
    (ProgramFailure.Reason.notThere, "/p is not there"),
    (.notRunnable("it is a folder"), "/p can't be run: it is a folder"),
    (.machine("Too many open files"), "the machine could not run /p: Too many open files"),
    (.unfinished(.seconds(60)), "/p did not finish within 60 s, and was ended"),
  ])
  func aFailureSaysWhatItWas(reason: ProgramFailure.Reason, words: String) {
    #expect(ProgramFailure("/p", reason).description == words)
  }
}
