import ClinicSite
import Diagnostics
import Testing

@testable import ContentComparison
@testable import Reporting

@Suite struct ComparisonReportTests {
  private let nothing = SiteComparison(data: [], pages: [], unread: [])

  @Test func noChangeIsSaidToo() {
    #expect(report(nothing).text(as: .text) == "Nothing changed for patients.\n")
    #expect(report(nothing).text(as: .markdown) == "**Nothing changed for patients.**\n")
    #expect(report(nothing).isEmpty)
    #expect(!report(everything).isEmpty)
  }

  @Test func textPutsFirstWhatIsUrgent() {
    #expect(
      report(everything).text(as: .text) == """
        1 page changed, 1 moved, 1 added, 1 gone; 2 data entries changed; 1 warning lost; 2 warning signs lost or \
        reworded; 1 needs a new version or review date; 1 page not compared.

        Look at this first
          en/after.md: the SAME-DAY callout is gone
          en/after.md: sign lost from EMERGENCY
            - chest pain
          en/after.md: sign in EMERGENCY reworded
            - a faint
            + a long faint
          site.yml: phone: 613-555-0100 → 613-555-0111

        site.yml
          phone: 613-555-0100 → 613-555-0111

        people.yml: new (new)
          name: now Robin

        en/after.md: After
          The text changed, but its review date did not.
          Its warning is also shown on: en/risks.md
          version: 1.0 → 1.1
          the SAME-DAY callout is gone
          EMERGENCY:
            - chest pain
            - a faint
            + a long faint
          under “Rest”:
            - Wait for 2 days.
            + Wait for 3 days.
            + Walk.
          DONT:
            from DO: Use heat.
          1 sentence in another order

        en/b/new.md: Moved (moved from en/old.md)

        en/c.md: Gone (gone)
          1 sentence gone with it

        en/d.md: Added (new page)
          title: now Added
          at the top:
            + Hello.

        Not compared, because one side can't be read
          en/broken.md

        """)
  }

  @Test func markdownIsMadeForAPullRequest() {
    #expect(
      report(everything).text(as: .markdown) == """
        **1 page changed, 1 moved, 1 added, 1 gone; 2 data entries changed; 1 warning lost; 2 warning signs lost or \
        reworded; 1 needs a new version or review date; 1 page not compared.**

        ## Look at this first

        - **Warning lost**, After (en/after.md): the SAME-DAY callout is gone
        - **Sign lost** from EMERGENCY, After (en/after.md): ~~chest pain~~
        - **Sign reworded** in EMERGENCY, After (en/after.md):
          - old: a faint
          - new: a **long** faint
        - **Changed**, the whole site (site.yml): phone: ~~613-555-0100~~ → **613-555-0111**

        ## Data

        - **site.yml**
          - phone: ~~613-555-0100~~ → **613-555-0111**
        - **people.yml: new** (new)
          - name: now **Robin**

        ## After

        en/after.md

        > [!WARNING]
        > The text changed, but its review date did not.

        Its warning is also shown on en/risks.md.

        - version: ~~1.0~~ → **1.1**
        - **Warning lost**: the SAME-DAY callout is gone
        - Removed, EMERGENCY: ~~chest pain~~
        - Changed, EMERGENCY:
          - old: a faint
          - new: a **long** faint
        - Changed, under “Rest”:
          - old: Wait for ~~2~~ days.
          - new: Wait for **3** days.
        - Added, under “Rest”: Walk.
        - Moved from DO to DONT: Use heat.
        - 1 sentence in another order

        ## Moved

        en/b/new.md, moved from en/old.md

        ## Gone

        en/c.md, gone

        <details><summary>The text that is gone</summary>

        - Removed: ~~Bye.~~

        </details>

        ## Added

        en/d.md, new page

        - title: now **Added**

        <details><summary>The whole text</summary>

        - Added: Hello.

        </details>

        ## Not compared

        One side of these pages can’t be read.

        - en/broken.md

        """)
  }

  @Test func problemsOfASideStandFirst() {
    let problem = Diagnostic(
      .error, .frontMatter, "unknown verdict \"*maybe*\"", at: SourceLocation("en/a.md", 4, 10), help: "one of <these>")
    let broken = report(nil, oldProblems: [problem])
    #expect(
      broken.text(as: .text) == """
        main:Content/en/a.md:4:10: error: unknown verdict "*maybe*" [front-matter]
          help: one of <these>

        The two can't be compared: site.yml of one can't be read.

        """)
    #expect(
      broken.text(as: .markdown) == """
        ## main has problems

        - **error**, main:Content/en/a.md:4:10: unknown verdict "\\*maybe\\*" (help: one of \\<these\\>)

        **The two can't be compared: site.yml of one can't be read.**

        """)
  }

  @Test(arguments: [
    ("</details> <b>", "\\</details\\> \\<b\\>"),
    ("**a** _b_ `c` ~~d~~", "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"),
    ("![x](y) [z](t)", "!\\[x\\](y) \\[z\\](t)"), ("@nurse #12 &lt;", "@\u{2060}nurse \\#\u{2060}12 \\&lt;"),
    ("https://x.example", "https:\u{2060}//x.example"), ("a | b \\ $1$", "a \\| b \\\\ \\$1\\$"),
    ("a\nb\u{1B}[31m\u{202E}c", "a\u{FFFD}b\u{FFFD}\\[31m\u{FFFD}c"),
  ])
  func contentCannotBreakOutOfTheMarkdown(text: String, escaped: String) {
    #expect(markdownText(text) == escaped)
  }

  @Test func contentCannotSteerATerminal() {
    let page = pageChange(
      "en/a.md", "A\u{1B}[2J", sentences: [SentenceChange(old: nil, new: placed("b\u{7}\u{202E}c"))])
    #expect(
      report(SiteComparison(data: [], pages: [page], unread: [])).text(as: .text) == """
        1 page changed.

        en/a.md: A\u{FFFD}[2J
          at the top:
            + b\u{FFFD}\u{FFFD}c

        """)
  }
}
