import ClinicSite
import ContentChecks
import ContentLoading
import Templates
import Testing
import YAML

@testable import NewContent

/// Tests the skeleton of each kind in every language that the templates support.
@Suite struct SkeletonTests {
  static let paths = [
    "Cold weather", "conditions/Tennis elbow", "locations/Kingston", "insurance/Ontario", "aftercare/Swimming",
    "handouts/After a session", "conditions/index",
  ]

  /// Loads a whole site with a new page, whose front matter `change` edits.
  private func load(
    _ path: String, language: String = "en", _ change: (String) -> String = { $0 }
  ) async throws -> (file: NewFile, content: LoadedContent) {
    let page = try NewPage(path: path)
    let files = ["\(language)/index.md": NewContentTests.page("Home")]
    let file = try newFile(for: page, in: await site(files, languages: language), today: options().asOf)
    let content = try await loadSite(
      from: source(files.merging([file.path: change(file.text)]) { $1 }, languages: language), options: options())
    return (file, content)
  }

  @Test(arguments: paths, Phrases.languages)
  func aNewPageHasNoErrorsAndOnlyItsOwnKindOfWarnings(path: String, language: Language) async throws {
    let (file, content) = try await load(path, language: language.code)
    #expect(content.diagnostics == [])
    let site = try #require(content.site)
    let found = await Rule.all.findings(in: site).filter { $0.location.file == file.path }
    #expect(found.filter { $0.rule != .orphanPage } == [])
    let gate = await Rule.all.findings(in: site, for: .publishing).filter { $0.location.file == file.path }
    #expect(gate.contains { $0.message.hasPrefix("the page is not confirmed: ") })
    let text = file.text.split(separator: "---\n", maxSplits: 2)[1]
    #expect(!text.contains(#/\{[a-z][a-z ]*\}/#), "a name was not filled in")
  }

  @Test(arguments: paths)
  func everyKeyThatTheLoaderReadsIsThereOrCommentedOut(path: String) async throws {
    let (file, _) = try await load(path)
    let yaml = try frontMatter(of: uncommented(file.text))
    #expect(try await Set(yaml.keys) == knownKeys(path, putting: "zzzzzzzz: 1\ntitle:", insteadOf: "title:"))
  }

  @Test(arguments: [
    ("address", "{ zzzzzzzz: 1, street:", "{ street:"), ("geo", "{ zzzzzzzz: 1, latitude:", "{ latitude:"),
    ("closures", "{ zzzzzzzz: 1, from:", "{ from:"), ("hours", "zzzzzzzz: 1\n  monday:", "monday:"),
  ])
  func soIsEveryKeyOfTheMapsOfAClinic(key: String, wrong: String, right: String) async throws {
    let (file, _) = try await load("locations/Kingston")
    let value = try #require(frontMatter(of: uncommented(file.text)).first { $0.key == key }?.value)
    let keys: [String] =
      switch value.value {
      case .map(let entries): entries.map(\.key)
      case .list(let items): items[0].keys
      case .scalar: []
      }
    #expect(try await Set(keys) == knownKeys("locations/Kingston", putting: wrong, insteadOf: right))
  }

  @Test(arguments: paths, Phrases.languages)
  func everyKeyThatIsCommentedOutIsSoundWhenItIsUsed(path: String, language: Language) async throws {
    let (_, content) = try await load(path, language: language.code, uncommented)
    #expect(content.diagnostics == [])
  }

  @Test(arguments: paths)
  func everyKeyIsExplainedAboveIt(path: String) async throws {
    let (file, _) = try await load(path)
    let lines = file.text.split(separator: "---\n", maxSplits: 2)[0].split(separator: "\n")
    for (line, above) in zip(lines.dropFirst(), lines) where line.contains(#/^#?[a-z-]+:/#) {
      let belongsToTheOneAbove = ["next-review", "entrance", "transit"].contains(line.prefix { $0 != ":" })
      #expect(above.hasPrefix("# ") || belongsToTheOneAbove, "\(line)")
    }
  }

  /// Read from the loader's message about an unknown key, which lists the known ones.
  private func knownKeys(_ path: String, putting wrong: String, insteadOf right: String) async throws -> Set<String> {
    let (_, content) = try await load(path) { uncommented($0).replacing(right, with: wrong) }
    let help = try #require(content.diagnostics.first { $0.message.hasSuffix("zzzzzzzz\"") }?.help)
    return Set(try #require(help.split(separator: ": ").last).split(separator: ", ").map(String.init))
  }

  private func frontMatter(of text: String) throws -> [YAMLEntry] {
    let split = try splitFrontMatter(Array(text.utf8))
    guard case .map(let entries)? = try parseYAML(Array(text.utf8)[split.yaml])?.value else { return [] }
    return entries
  }
}

/// Uncomments every optional key, by removing the `#` directly before it. The page must not be a draft, which would not
/// be loaded.
private func uncommented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line.replacing(#/^( *)#(?=[a-z]| +-)/#) { $0.1 })
  }.joined(separator: "\n").replacing("draft: true", with: "draft: false")
}

extension [YAMLEntry] { fileprivate var keys: [String] { map(\.key) } }

extension YAMLNode {
  fileprivate var keys: [String] { if case .map(let entries) = value { entries.map(\.key) } else { [] } }
}
