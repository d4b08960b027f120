import ClinicSite
import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct AddressTests {
  private func addresses(_ files: [String: String], languages: String = "en") async throws -> [String: String] {
    let content = try await load(files, languages: languages)
    #expect(content.diagnostics == [])
    let pages = content.site?.editions.flatMap(\.pages) ?? []
    return Dictionary(uniqueKeysWithValues: pages.map { ($0.file, $0.address.path) })
  }

  @Test func anAddressIsThePathWithoutItsEnding() async throws {
    #expect(
      try await addresses([
        "en/index.md": page("Home"), "en/about/index.md": page("About"), "en/about/deep/risks.md": page("Risks"),
      ]) == ["en/index.md": "/", "en/about/index.md": "/about/", "en/about/deep/risks.md": "/about/deep/risks/"])
  }

  @Test func theSecondLanguageLivesBelowItsCodeAndMayRenameSegments() async throws {
    let keys = "translated-from: \"1.0\"\nslug: "
    #expect(
      try await addresses(
        [
          "en/about/risks.md": page("Risks"), "fr/about/index.md": page("À propos", keys: keys + "a-propos"),
          "fr/about/risks.md": page("Risques", keys: keys + "risques"),
        ], languages: "en, fr") == [
          "en/about/risks.md": "/about/risks/", "fr/about/index.md": "/fr/a-propos/",
          "fr/about/risks.md": "/fr/a-propos/risques/",
        ])
  }

  @Test func twoPagesCanNotShareAnAddress() async throws {
    let problems = try await load(["en/about.md": page("One"), "en/about/index.md": page("Two")]).diagnostics
    #expect(
      problems == [
        error(
          .address, "the address /about/ is taken by en/about.md", "en/about/index.md", 1, 1,
          help: "rename the file, or give it another slug")
      ])
  }

  @Test func aPageCanNotTakeTheAddressOfAListOrAPageThatBedsideMakes() async throws {
    let problems = try await load([
      "en/glossary.md": page("Words"), "en/about.md": page("About"),
      "en/about/a.md": page("A", keys: "aliases: [/about/a/]"),
    ]).diagnostics
    #expect(
      problems == [
        error(
          .address, "the address /about/ is taken by the list of en/about/", "en/about.md", 1, 1,
          help: "rename it, or move it to en/about/index.md"),
        error(
          .address, "the address /about/a/ is taken by en/about/a.md", "en/about/a.md", 8, 11, help: "remove the alias"),
        error(
          .address, "the address /glossary/ is taken by a page that Bedside makes (glossary)", "en/glossary.md", 1, 1,
          help: "rename the file, or give it another slug"),
      ])
  }

  @Test(arguments: ["assets/a", "search", "pagefind/a", "fr/a"])
  func whatBedsideNeedsForItselfIsReserved(name: String) async throws {
    let problems = try await load(["en/\(name).md": page()], languages: "en, fr").diagnostics
    #expect(
      problems == [
        error(
          .address, "the address /\(name)/ is reserved", "en/\(name).md", 1, 1,
          help: "\"\(name.split(separator: "/")[0])\" is used by Bedside itself: rename the file or its folder")
      ])
  }

  @Test func aRoleStandsOnceInALanguage() async throws {
    let problems = try await load([
      "en/a.md": page("A", keys: "role: risks"), "en/b.md": page("B", keys: "role: risks"),
    ])
    .diagnostics
    #expect(
      problems == [
        error(
          .role, "the role \"risks\" is taken by en/a.md", "en/b.md", 8, 7,
          help: "each role stands once in a language and treatment: remove it from one of the two pages")
      ])
  }

  @Test func whatIsNotReadIsNamed() async throws {
    let files = [
      "site.yml": siteFile(), "people.yml": "lead: { name: Sample reviewer, profession: Physiotherapist }",
      "en/a.md": page(), "Readme.md": "", "LICENSE": "", "deploy.sh": "", "scripts/build.py": "",
      "sciatica.md": page(), "timetable.yml": "", "logo.svg": "", "data/fees.yaml": "",
    ]
    let listing = ContentListing(
      files: Array(files.keys),
      unreadable: [
        UnreadableEntry(path: "en/gone.md", reason: .linkToNothing),
        UnreadableEntry(path: "en/pipe.md", reason: .notAFile),
        UnreadableEntry(path: "en/caf\u{FFFD}.md", reason: .nameIsNotText),
        UnreadableEntry(path: "en/up", reason: .folderAgain),
      ])
    let source = ContentSource(
      list: { listing },
      readUpTo: { _, path in Array((files[path] ?? "").utf8) })
    let loaded = try await loadSite(
      from: source, options: LoadOptions(asOf: try day("2026-11-21"), languages: [Language("en")]))
    func warning(_ file: String, _ help: String) -> Diagnostic {
      Diagnostic(.warning, .fileName, "this file is not read", at: SourceLocation(file, 1, 1), help: help)
    }
    #expect(
      loaded.diagnostics == [
        warning("data/fees.yaml", "move it out of the content folder if it is no content"),
        error(.fileName, "the name is not UTF-8 text", "en/caf\u{FFFD}.md", 1, 1, help: "give it another name"),
        error(
          .fileName, "a symbolic link that leads nowhere", "en/gone.md", 1, 1,
          help: "put the file where the link leads, or remove the link"),
        error(.fileName, "this is not a file", "en/pipe.md", 1, 1, help: "put a file in its place, or remove it"),
        error(
          .fileName, "a symbolic link to a folder that is read already, or that the content folder stands in",
          "en/up", 1, 1, help: "remove the link: each folder is read once"),
        warning("logo.svg", "put pictures into images/"),
        error(
          .fileName, "a page outside of the language folders", "sciatica.md", 1, 1,
          help: "move it into a language's folder: en/sciatica.md"),
        warning("timetable.yml", "move it out of the content folder if it is no content"),
      ])
  }

  @Test func fileNamesThatCanNotBeAddressesAreRefused() async throws {
    let problems = try await load([
      "en/Tennis Elbow.md": page(), "en/glosary.yml": "", "en/pic.png": "", "de/a.md": page(), "sitte.yml": "",
      "README.md": "fine", "images/notes.txt": "",
    ]).diagnostics
    #expect(
      problems == [
        error(
          .fileName, "the folder \"de\" is not a language of this site", "de/a.md", 1, 1,
          help: "list it in site.yml: languages: [en, de]"),
        error(
          .fileName, "the name \"Tennis Elbow\" can't be part of an address", "en/Tennis Elbow.md", 1, 1,
          help: "use lower-case letters, digits and hyphens: tennis-elbow"),
        error(
          .fileName, "a language folder holds pages (.md) and glossary.yml only", "en/glosary.yml", 1, 1,
          help: "did you mean glossary.yml?"),
        error(
          .fileName, "a language folder holds pages (.md) and glossary.yml only", "en/pic.png", 1, 1,
          help: "put pictures into images/"),
        error(
          .fileName, "not a picture that can be shown", "images/notes.txt", 1, 1,
          help: "pictures are SVG, PNG, JPEG or WebP files"),
        error(.fileName, "unknown file", "sitte.yml", 1, 1, help: "did you mean site.yml?"),
      ])
  }

  @Test func whatHasNoPageCanNotBeLinkedAsAFolder() async throws {
    let problems = try await load([
      "en/a.md": page("A", "[x](drafts/index.md)"), "en/drafts/b.md": page("B", keys: "draft: true"),
    ]).diagnostics
    #expect(problems.map(\.message) == ["no page \"drafts/index.md\""])
  }

  @Test func aliasesCanNotTakeReservedAddresses() async throws {
    #expect(
      try await load(["en/a.md": page(keys: "aliases: [/search/]")]).diagnostics == [
        error(
          .address, "the address /search/ is reserved", "en/a.md", 8, 11,
          help: "\"search\" is used by Bedside itself: remove the alias")
      ])
  }

  @Test func aFolderCanNotTakeTheAddressOfAPageThatBedsideMakes() async throws {
    #expect(
      try await load(["en/people/a.md": page()]).diagnostics == [
        error(
          .address, "the address /people/ is taken by a page that Bedside makes (people)", "en/people/a.md", 1, 1,
          help: "rename the folder en/people/")
      ])
  }

  @Test func pictureNamesFollowTheSameRule() async throws {
    #expect(
      try await load(["images/My Logo.svg": emptyDrawing("0 0 1 1")]).diagnostics == [
        error(
          .fileName, "the name \"My Logo\" can't be part of an address", "images/My Logo.svg", 1, 1,
          help: "use lower-case letters, digits and hyphens: my-logo")
      ])
  }

  @Test(arguments: ["images/a.b.svg", "images/c.SVG"])
  func aPictureHasOneEndingInSmallLetters(file: String) async throws {
    #expect(
      try await load([file: emptyDrawing("0 0 1 1")]).diagnostics == [
        error(
          .fileName, "not a picture that can be shown", file, 1, 1, help: "pictures are SVG, PNG, JPEG or WebP files")
      ])
  }
}
