import ArgumentParser

/// The text of `docs/cli.md`: the help of all commands that are not hidden.
var commandLineDocument: String {
  let commands = Bedside.configuration.subcommands.filter { $0.configuration.shouldDisplay }
  let sections = commands.map { command in
    section("bedside \(command.configuration.commandName ?? "")", Bedside.helpMessage(for: command, columns: 100))
  }
  let start = section("bedside", Bedside.helpMessage(columns: 100))
  return """
    # The command line

    Written by `make docs` from the commands' own help. To complete commands, options and folders with the Tab key, save
    a script where your shell looks for it:

    ```sh
    bedside --generate-completion-script bash > ~/.local/share/bash-completion/completions/bedside
    bedside --generate-completion-script zsh > ~/.zsh/completions/_bedside    # a folder of your $fpath
    bedside --generate-completion-script fish > ~/.config/fish/completions/bedside.fish
    ```


    """ + ([start] + sections).joined(separator: "\n")
}

private func section(_ name: String, _ help: String) -> String {
  let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
  let trimmed = lines.map { line in
    String(line.reversed().drop { $0 == " " }.reversed())
  }
  return "## \(name)\n\n```text\n\(trimmed.joined(separator: "\n"))\n```\n"
}
