import ClinicSite
import Diagnostics
import Foundation
import Testing

@testable import ContentLoading

@Suite struct ImageMarkupTests {
  private let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 32\">"

  private func loaded(_ picture: String) async throws -> LoadedContent {
    try await load(["site.yml": siteFile(extra: "logo: images/logo.svg"), "images/logo.svg": picture])
  }

  @Test func whatIsNotAllowedIsRefusedWhereItStands() async throws {
    let picture = """
      \(root)
      <g>é<script>alert(1)</script></g>
      <style>
      .é { fill: red } @import 'a.css';
      </style>
      <path d='M0 0'
        onload="alert(1)"/>
      </svg>
      """
    #expect(
      try await loaded(picture).diagnostics == [
        error(
          .image, "<script> in a picture", "images/logo.svg", 2, 5,
          help: "nothing can run in a picture: save it again without scripts"),
        error(
          .image, "@import in the style of a picture", "images/logo.svg", 4, 18,
          help: "remove it; only @media in <style> is allowed"),
        error(
          .image, "the attribute \"onload\" in a picture", "images/logo.svg", 7, 3,
          help: "nothing can run in a picture: remove it"),
      ])
  }

  @Test func thePublishedCopyHoldsNothingThatNobodySees() async throws {
    let sound = "\(root)<path d=\"M0 0\"/></svg>"
    let content = try await loaded("<!-- <svg width='1' height='1'> by Sam -->\(sound)")
    let image = try #require(content.site?.images.first)
    #expect(content.diagnostics == [])
    #expect(String(decoding: image.bytes, as: UTF8.self) == sound)
    #expect(image.width == 40 && image.height == 32)
    let alreadyClean = try #require(try await loaded(sound).site?.images.first)
    #expect(alreadyClean == image)
  }

  @Test func theSamplesPicturesArePublishedAsTheyAre() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = ["Content", "Tests/Fixtures/finished-clinic", "Tests/Fixtures/two-treatments"]
      .map { root.appending(path: $0 + "/images") }
    let files = try folders.flatMap {
      try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    let drawings = files.filter { $0.pathExtension == "svg" }
    #expect(drawings.count > 5)
    for file in drawings {
      var diagnostics: [Diagnostic] = []
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(loadImage("images/\(file.lastPathComponent)", bytes: bytes, diagnostics: &diagnostics)?.bytes == bytes)
      #expect(diagnostics == [])
    }
  }
}

@Suite struct LogoTests {
  private let drawing = emptyDrawing("0 0 40 32")
  private let unknownSize = "the size of this picture can't be read"
  private let saveAgain = "save it again as SVG (with width and height, or a viewBox), PNG, JPEG or WebP"

  private func problems(_ logo: String, _ files: [String: String] = [:]) async throws -> [Diagnostic] {
    let site = siteFile(extra: "logo: \(logo)")
    return try await load(["site.yml": site, "images/logo.svg": drawing].merging(files) { $1 }).diagnostics
  }

  @Test(arguments: [
    ("images/lgo.svg", "did you mean images/logo.svg?"), ("images/crest.png", "put it into images/"),
    ("logo.svg", "did you mean images/logo.svg?"), ("people.yml", "put it into images/"),
    ("https://clinic.example/logo.svg", "put it into images/"),
  ])
  func aLogoThatIsNotAPictureOfTheFolderIsRefused(logo: String, help: String) async throws {
    #expect(try await problems(logo) == [error(.data, "no picture \"\(logo)\"", "site.yml", 7, 7, help: help)])
  }

  @Test func aPictureWithTheWrongNameIsRefusedOnce() async throws {
    #expect(
      try await problems("images/logo.png", ["images/logo.png": drawing]) == [
        error(
          .image, "the file is SVG, its name says otherwise", "images/logo.png", 1, 1, help: "name it images/logo.svg")
      ])
  }

  @Test func aPictureWithoutASizeIsRefused() async throws {
    #expect(
      try await problems("images/logo.svg", ["images/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"]) == [
        error(.image, unknownSize, "images/logo.svg", 1, 1, help: saveAgain)
      ])
  }

  @Test func aTextFileIsNoPicture() async throws {
    #expect(
      try await problems("images/logo.png", ["images/logo.png": "Alder"]) == [
        error(.image, unknownSize, "images/logo.png", 1, 1, help: saveAgain)
      ])
    #expect(
      try await problems("images/logo.svg", ["images/logo.svg": "Alder"]) == [
        error(
          .image, "this is not XML", "images/logo.svg", 1, 1,
          help: "look for a missing quotation mark or >, and write &lt; for < and &amp; for & in texts; "
            + "or save the picture again as SVG")
      ])
  }
}
