import Testing

@Suite struct DiffCommandTests {
  private typealias Run = CommandFixture.Run
  private let fixture = CommandFixture()

  @Test func theWorkingTreeIsComparedWithARevision() throws {
    defer { fixture.removeFolder() }
    try fixture.commitSite()
    try fixture.writeSite(verdict: "uncertain", "Rest. Walk.")
    let text = """
      1 page changed; 1 needs a new version or review date.

      Look at this first
        en/conditions/sciatica.md: verdict: may-help → uncertain

      en/conditions/sciatica.md: Sciatica
        The text changed, but its version and review date did not.
        verdict: may-help → uncertain
        at the top:
          + Walk.

      """
    #expect(try fixture.bedside("diff", "main") == Run(status: 0, output: text, errors: ""))
    try fixture.git("commit", "--quiet", "--all", "--message", "Second")
    #expect(try fixture.bedside("diff", "main~1", "main") == Run(status: 0, output: text, errors: ""))
    #expect(
      try fixture.bedside("diff", "main") == Run(status: 0, output: "Nothing changed for patients.\n", errors: ""))
    #expect(try fixture.bedside("diff", "main", "--quiet") == Run(status: 0, output: "", errors: ""))
  }

  @Test func twoFoldersNeedNoRepository() throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite(to: "before")
    try fixture.writeSite(to: "after", "Rest a bit.")
    let run = try fixture.bedside("diff", "before", "after", "--format", "markdown")
    #expect(
      run
        == Run(
          status: 0,
          output: """
            **1 page changed; 1 needs a new version or review date.**

            ## Sciatica

            en/conditions/sciatica.md

            > [!WARNING]
            > The text changed, but its version and review date did not.

            - Changed:
              - old: ~~Rest.~~
              - new: **Rest a bit.**

            """, errors: ""))
    #expect(try fixture.bedside("diff", "before", "after", "--format", "json").status == 0)
  }

  @Test func whatIsAFolderAndARevisionIsTheFolder() throws {
    defer { fixture.removeFolder() }
    try fixture.commitSite()
    try fixture.writeSite(to: "main", verdict: "may-help", "Rest. Walk.")
    #expect(
      try fixture.bedside("diff", "main", "--quiet").output == """
        1 page changed; 1 needs a new version or review date.

        en/conditions/sciatica.md: Sciatica
          The text changed, but its version and review date did not.
          at the top:
            - Walk.

        """)
  }

  @Test func aSideWithErrorsIsComparedAsFarAsItCanBeRead() throws {
    defer { fixture.removeFolder() }
    try fixture.commitSite()
    try fixture.writeSite(verdict: "maybe")
    try fixture.write(
      """
      ---
      title: Rest
      summary: A summary that is long enough to be the summary of a page.
      reviewed: 2026-09-14
      next-review: 2027-09-14
      reviewer: lead
      version: "1.0"
      ---
      Rest.
      """, to: "Content/en/rest.md")
    #expect(
      try fixture.bedside("diff", "main")
        == Run(
          status: 1,
          output: """
            Content/en/conditions/sciatica.md:8:10: error: unknown verdict "maybe" [front-matter]
              8 | verdict: maybe
                |          ^
              help: one of may-help, uncertain, not-for

            1 page added; 1 page not compared.

            en/rest.md: Rest (new page)
              title: now Rest
              summary: now A summary that is long enough to be the summary of a page.
              address: now /rest/
              reviewer: now lead
              reviewed: now 2026-09-14
              next-review: now 2027-09-14
              version: now 1.0
              audience: now patient
              at the top:
                + Rest.

            Not compared, because one side can't be read
              en/conditions/sciatica.md

            """, errors: ""))
  }

  @Test func aSideWithoutASoundSiteFileIsNotCompared() throws {
    defer { fixture.removeFolder() }
    try fixture.commitSite()
    try fixture.write("name: [\n", to: "Content/site.yml")
    let run = try fixture.bedside("diff", "main")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("Content/site.yml:"))
    #expect(run.output.hasSuffix("\n\nThe two can't be compared: site.yml of one can't be read.\n"))
  }

  @Test func wrongUseIsExitCodeTwo() throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite()
    #expect(try fixture.bedside("diff").status == 2)
    #expect(try fixture.bedside("diff", "Content", "--format", "html").status == 2)
    #expect(try fixture.bedside("diff", "Content", "--content", "Missing").status == 2)
    #expect(
      try fixture.bedside("diff", "HEAD")
        == Run(
          status: 2, output: "",
          errors: "bedside: Content is in no Git repository: give two content folders instead.\n"))
    try fixture.commitSite()
    #expect(
      try fixture.bedside("diff", "v9")
        == Run(
          status: 2, output: "", errors: "bedside: \"v9\" is neither a folder nor a revision of this repository.\n"))
    #expect(
      try fixture.bedside("diff", "main", "main", "--content", "Other")
        == Run(
          status: 2, output: "",
          errors:
            "bedside: There is no folder \"Other\" at main: name the content folder of that time with --content.\n"))
  }

  @Test func withoutGitTheMachineFailed() throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite()
    #expect(
      try fixture.bedside("diff", "main", environment: ["PATH": fixture.folder.path])
        == Run(
          status: 3, output: "", errors: "bedside: git is not installed: revisions can't be read without it.\n"))
    #expect(try fixture.bedside("diff", "Content", environment: ["PATH": fixture.folder.path]).status == 0)
  }

  @Test func anErrorOfTheOldSideAloneIsAnErrorToo() throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite(to: "before", verdict: "maybe")
    try fixture.writeSite(to: "after")
    let run = try fixture.bedside("diff", "before", "after")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("before/en/conditions/sciatica.md:8:10: error: unknown verdict"))
  }
}
