import ClinicSite
import ContentChecks
import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct ReportTests {
  private let source = SourceText(file: "en/conditions/sciatica.md", bytes: Array("---\ntitle: \"A <b>\"\n".utf8))

  private func report(_ diagnostics: [Diagnostic]) -> Report {
    Report(
      diagnostics: diagnostics, rules: [], sources: [source.file: source], folder: "./My content",
      repositoryFolder: "sites/My content", pageCount: 1, isColoured: false)
  }

  private var one: Report {
    report([
      Diagnostic(
        .error, .frontMatter, "unknown verdict \"50%, maybe\"", at: SourceLocation(source.file, 2, 8),
        help: "one of\nmay-help, uncertain")
    ])
  }

  @Test func textIsACompilersText() {
    #expect(
      one.text(as: .text) == """
        ./My content/en/conditions/sciatica.md:2:8: error: unknown verdict "50%, maybe" [front-matter]
          2 | title: "A <b>"
            |        ^
          help: one of�may-help, uncertain

        """)
  }

  @Test func jsonHasOneObjectForEachFinding() throws {
    struct Entry: Decodable, Equatable {
      var rule: String
      var severity: String
      var file: String
      var line: Int
      var column: Int
      var message: String
      var help: String?
    }
    #expect(
      try JSONDecoder().decode([Entry].self, from: Data(one.text(as: .json).utf8)) == [
        Entry(
          rule: "front-matter", severity: "error", file: "./My content/en/conditions/sciatica.md", line: 2, column: 8,
          message: "unknown verdict \"50%, maybe\"", help: "one of\nmay-help, uncertain")
      ])
  }

  @Test func jsonOfNothingIsAnEmptyArray() { #expect(report([]).text(as: .json) == "[]\n") }

  @Test func annotationsNameTheFileInTheRepositoryAndEscapeWhatTheyMust() {
    #expect(
      one.text(as: .github)
        == "::error file=sites/My content/en/conditions/sciatica.md,line=2,col=8,title=front-matter::"
        + "unknown verdict \"50%25, maybe\"%0Aone of%0Amay-help, uncertain\n")
  }

  @Test func sarifPointsIntoTheRepositoryWithEncodedPaths() {
    let text = one.text(as: .sarif)
    #expect(
      text.hasSuffix(
        """
        "results":[{"ruleId":"front-matter","ruleIndex":0,"level":"error",\
        "message":{"text":"unknown verdict \\"50%, maybe\\"\\nHelp: one of\\nmay-help, uncertain"},\
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"sites/My%20content/en/conditions/sciatica.md",\
        "uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":8}}}]}]}]}

        """))
  }

  @Test func junitIsXMLWithACaseForEachFinding() throws {
    let text = one.text(as: .junit)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="bedside check" tests="1" failures="1">
          <testsuite name="bedside check" tests="1" failures="1">
            <testcase classname="front-matter" name="sites/My content/en/conditions/sciatica.md:2:8" \
        file="sites/My content/en/conditions/sciatica.md">
              <failure type="error" message="unknown verdict &quot;50%, maybe&quot;">\
        sites/My content/en/conditions/sciatica.md:2:8&#10;one of&#10;may-help, uncertain</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func everyFormatTellsTheSameFindings() {
    let many = report((1...3).map { Diagnostic(.warning, .link, "m\($0)", at: SourceLocation(source.file, $0, 1)) })
    for format in Report.Format.allCases {
      let text = many.text(as: format)
      #expect((1...3).allSatisfy { text.contains("m\($0)") }, "\(format)")
    }
  }

  /// The required properties in the SARIF 2.1.0 schema of a log, its runs, rules and results.
  @Test func sarifHasEveryPropertyThatItsSchemaRequires() throws {
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(one.text(as: .sarif).utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect(driver["name"] as? String == "Bedside")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.allSatisfy { $0["id"] is String && ($0["shortDescription"] as? [String: String])?["text"] != nil })
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 1)
    for result in results {
      #expect((result["message"] as? [String: String])?["text"] != nil)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
    }
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  /// A rule without word lists for a language must not be reported as passed for it.
  @Test func whatWasNotCheckedIsSaid() throws {
    let rules = try ["unsafe-claim", "link-text"].map { id in
      try #require(Rule.all.first { $0.id.rawValue == id })
    }
    var report = Report(
      diagnostics: [], rules: rules, sources: [:], folder: "Content", repositoryFolder: "Content", pageCount: 1,
      languages: [Language("en"), Language("fr")], isColoured: false)
    #expect(report.unchecked == "not checked in fr: unsafe-claim")
    let cases = report.text(as: .junit).split(separator: "\n").map(String.init)
    #expect(
      Array(cases.dropFirst().dropLast()) == [
        "<testsuites name=\"bedside check\" tests=\"3\" failures=\"0\" skipped=\"1\">",
        "  <testsuite name=\"bedside check\" tests=\"3\" failures=\"0\" skipped=\"1\">",
        "    <testcase classname=\"unsafe-claim\" name=\"\(xml(rules[0].summary))\"/>",
        "    <testcase classname=\"link-text\" name=\"\(xml(rules[1].summary))\"/>",
        "    <testcase classname=\"unsafe-claim\" name=\"\(xml(rules[0].summary)) (fr)\">",
        "      <skipped message=\"not checked in fr\"/>", "    </testcase>", "  </testsuite>",
      ])
    report.languages = [Language("fr")]
    #expect(!report.text(as: .junit).contains("name=\"\(xml(rules[0].summary))\"/>"))
    report.languages = [Language("en")]
    #expect(report.unchecked == nil)
  }

  private func xml(_ text: String) -> String { text.replacing("\"", with: "&quot;") }

  @Test func adviceIsANoteANoticeAndNoFailure() {
    let advice = report([
      Diagnostic(.advice, "long-joined-box", "13 signs", at: SourceLocation(source.file, 1, 1), help: "include less")
    ])
    #expect(advice.text(as: .text).hasPrefix("./My content/en/conditions/sciatica.md:1:1: advice: 13 signs ["))
    #expect(advice.text(as: .json).contains("\"severity\":\"advice\""))
    #expect(advice.text(as: .sarif).contains("\"level\":\"note\""))
    #expect(advice.text(as: .github).hasPrefix("::notice file="))
    let junit = advice.text(as: .junit)
    #expect(junit.contains("failures=\"0\""))
    #expect(!junit.contains("<failure"))
    #expect(
      junit.contains(
        "<system-out>sites/My content/en/conditions/sciatica.md:1:1&#10;advice: 13 signs&#10;include less</"))
  }
}
