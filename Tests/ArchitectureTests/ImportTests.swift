import Foundation
import Testing

@Suite struct ImportTests {
  private let house: House

  init() throws { house = try House() }

  /// `Sources/Text/HTML/Escaping.swift imports ClinicSite` for each file of a module that imports one of these.
  private func imports(of importers: (House.Module) -> Bool, _ imported: (House.Module, String) -> Bool) -> [String] {
    house.modules.filter(importers).flatMap { module in
      module.imports.filter { imported(module, $0.module) }.map { "\($0.file) imports \($0.module)" }
    }
  }

  @Test func theHouseIsRead() {
    #expect(house.modules.count > 30)
    #expect(house["bedside"]?.imports.contains { $0.module == "ArgumentParser" } == true)
  }

  @Test func noImportPointsUp() {
    #expect(imports(of: { _ in true }) { module, name in (house[name]?.floor ?? 0) > module.floor } == [])
  }

  @Test func theDomainKnowsNoParserAndNoTool() {
    let allowed: Set = ["Diagnostics", "HTML", "TextModel", "Glibc", "Musl", "Darwin"]
    #expect(imports(of: { $0.name == "ClinicSite" }) { _, name in !allowed.contains(name) } == [])
  }

  @Test func templatesAndRulesGetTheSiteAndNeverTheContent() {
    let makers: Set = ["ContentChecks", "ContentComparison", "Hosting", "TemplateExamples", "Templates"]
    let readers: Set = ["CommonMark", "ContentLoading", "FileSystem", "Foundation", "YAML"]
    #expect(imports(of: { makers.contains($0.name) }) { _, name in readers.contains(name) } == [])
  }

  @Test func eachSystemLibraryHasOneDoor() {
    let doors = ["CCMark": "CommonMark", "CExpat": "SVG", "CQREncode": "QRCode", "CYAML": "YAML"]
    #expect(imports(of: { _ in true }) { module, name in doors[name].map { $0 != module.name } ?? false } == [])
  }

  @Test func whatOneModuleIsForNoOtherImports() {
    let doors = ["ArgumentParser": "bedside", "FlyingFox": "Preview", "FlyingSocks": "Preview"]
    #expect(imports(of: { _ in true }) { module, name in doors[name].map { $0 != module.name } ?? false } == [])
  }
}
