import Foundation
import Testing

@Suite struct CompletionTests {
  private let fixture = CommandFixture()

  /// The completion script as the program prints it for a shell.
  private func script(_ shell: String) throws -> String {
    try FileManager.default.createDirectory(at: fixture.folder, withIntermediateDirectories: true)
    let run = try fixture.bedside("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.errors == "")
    return run.output
  }

  @Test func bashReadsTheScript() throws {
    defer { fixture.removeFolder() }
    try fixture.write(try script("bash"), to: "bedside.bash")
    #expect(try fixture.run("bash", "-n", "bedside.bash") == CommandFixture.Run(status: 0, output: "", errors: ""))
  }

  @Test(arguments: [
    (["bedside", ""], 1, ["--help", "--version", "-h", "build", "check", "diff", "help", "hosting", "new", "serve"]),
    (["bedside", "check", "--format", ""], 3, ["github", "json", "junit", "sarif", "text"]),
    (["bedside", "build", "--skip", "p"], 3, ["pdf"]),
    (["bedside", "check", "--explain", "unsafe"], 3, ["unsafe-claim"]),
    (["bedside", "new", "--from", ""], 3, ["Content"]),
    (["bedside", "serve", "--content", "C"], 3, ["Content"]),
    (["bedside", "diff", "C"], 2, ["Content"]),
  ])
  func bashOffersWhatFits(words: [String], index: Int, expected: [String]) throws {
    defer { fixture.removeFolder() }
    try fixture.write(try script("bash"), to: "bedside.bash")
    try FileManager.default.createDirectory(
      at: fixture.folder.appending(path: "Content"), withIntermediateDirectories: true)
    let line = words.joined(separator: " ")
    let offer = """
      source ./bedside.bash
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))) COMP_CWORD=\(index)
      COMP_LINE='\(line)' COMP_POINT=\(line.count) COMP_TYPE=9
      _bedside bedside '\(words[index])' '\(words[index - 1])'
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try fixture.run("bash", "-c", offer)
    #expect(run.output.split(whereSeparator: \.isWhitespace).map(String.init).sorted() == expected)
  }

  @Test(arguments: ["zsh", "fish"])
  func theOtherShellsGetAScriptOfTheirOwn(shell: String) throws {
    defer { fixture.removeFolder() }
    let text = try script(shell)
    #expect(text.contains(shell == "zsh" ? "#compdef bedside" : "complete -c 'bedside'"))
    for command in ["build", "check", "diff", "new", "serve"] { #expect(text.contains(command)) }
  }
}
