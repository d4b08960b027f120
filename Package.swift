// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bedside",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "bedside", targets: ["bedside"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),

    .target(name: "HTML"),
    .target(name: "YAML", dependencies: ["CYAML"]),
    .target(name: "CommonMark", dependencies: ["CCMark", "HTML"]),
    .target(name: "QRCode", dependencies: ["CQREncode"]),
    .target(name: "SVG", dependencies: ["CExpat"]),
    .target(
      name: "DocumentPrinting",
      dependencies: ["HTML", "OutsidePrograms", .product(name: "Subprocess", package: "swift-subprocess")],
      resources: [.embedInCode("printer.py")]),
    .target(name: "SearchIndexing", dependencies: ["FileSystem", "OutsidePrograms"]),
    .target(name: "SHA256"),
    .target(name: "ParallelMap"),
    .target(name: "FileSystem"),
    .target(name: "TimeLimit"),
    .target(
      name: "OutsidePrograms",
      dependencies: ["FileSystem", "TimeLimit", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(name: "ClinicSite", dependencies: ["CommonMark", "HTML"]),
    .target(
      name: "ContentLoading",
      dependencies: ["ClinicSite", "CommonMark", "FileSystem", "HTML", "ParallelMap", "SHA256", "SVG", "YAML"]),
    .target(
      name: "ContentChecks", dependencies: ["ClinicSite", "CommonMark", "ParallelMap"],
      resources: [
        .embedInCode("Phrases/Abbreviations.txt"),
        .embedInCode("Phrases/AdvertisingClaims.txt"),
        .embedInCode("Phrases/ContactWords.txt"),
        .embedInCode("Phrases/Electricity.txt"),
        .embedInCode("Phrases/EvidenceWords.txt"),
        .embedInCode("Phrases/LinkTexts.txt"),
        .embedInCode("Phrases/Safety-en.txt"),
        .embedInCode("Phrases/Safety-fr.txt"),
        .embedInCode("Phrases/UnsafeClaims.txt"),
        .embedInCode("Phrases/syllables-en.txt"),
      ]),
    .target(
      name: "Templates", dependencies: ["ClinicSite", "CommonMark", "HTML", "QRCode", "SHA256"], path: "Templates",
      resources: [
        .embedInCode("Assets/site.css"), .embedInCode("Assets/handout.css"), .embedInCode("Assets/search.js"),
      ]),
    .target(
      name: "Publishing",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentComparison", "ContentLoading", "DocumentPrinting", "FileSystem",
        "ParallelMap", "SearchIndexing", "SHA256", "Templates",
      ]),
    .target(
      name: "NewContent", dependencies: ["ClinicSite", "CommonMark", "ContentChecks", "ContentLoading", "YAML"],
      resources: [
        .embedInCode("ignored-files.txt"), .embedInCode("publish-pipeline.yml"), .embedInCode("publish-workflow.yml"),
        .embedInCode("Skeletons/Aftercare-en.md"),
        .embedInCode("Skeletons/Aftercare-fr.md"),
        .embedInCode("Skeletons/Article-en.md"),
        .embedInCode("Skeletons/Article-fr.md"),
        .embedInCode("Skeletons/Condition-en.md"),
        .embedInCode("Skeletons/Condition-fr.md"),
        .embedInCode("Skeletons/Condition.yml"),
        .embedInCode("Skeletons/Handout-en.md"),
        .embedInCode("Skeletons/Handout-fr.md"),
        .embedInCode("Skeletons/Handout.yml"),
        .embedInCode("Skeletons/Insurance-en.md"),
        .embedInCode("Skeletons/Insurance-fr.md"),
        .embedInCode("Skeletons/Insurance.yml"),
        .embedInCode("Skeletons/Location-en.md"),
        .embedInCode("Skeletons/Location-fr.md"),
        .embedInCode("Skeletons/Location.yml"),
        .embedInCode("Skeletons/Page.yml"),
      ]),
    .target(name: "ContentComparison", dependencies: ["ClinicSite", "CommonMark"]),
    .target(name: "GitContent", dependencies: ["ContentLoading", "FileSystem", "OutsidePrograms"]),
    .target(
      name: "Preview",
      dependencies: [
        "ClinicSite", "ContentLoading", "FileSystem", "HTML", "Publishing", "SearchIndexing", "Templates", "TimeLimit",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [
        .embedInCode("preview.js"), .embedInCode("Gallery/example.css"), .embedInCode("Gallery/gallery.css"),
        .embedInCode("Gallery/gallery.js"),
      ]),
    .target(name: "Reporting", dependencies: ["ClinicSite", "ContentChecks", "ContentComparison", "HTML"]),
    .executableTarget(
      name: "bedside",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentLoading", "DocumentPrinting", "FileSystem", "GitContent", "NewContent",
        "OutsidePrograms", "Preview", "Publishing", "Reporting", "SearchIndexing", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CCMark", "CommonMark", "HTML"]),
    .testTarget(name: "DocumentPrintingTests", dependencies: ["DocumentPrinting", "OutsidePrograms"]),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode"]),
    .testTarget(name: "SVGTests", dependencies: ["SVG"]),
    .testTarget(name: "SearchIndexingTests", dependencies: ["OutsidePrograms", "SearchIndexing"]),
    .testTarget(name: "SHA256Tests", dependencies: ["SHA256"]),
    .testTarget(name: "ParallelMapTests", dependencies: ["ParallelMap"]),
    .testTarget(name: "FileSystemTests", dependencies: ["FileSystem"]),
    .testTarget(name: "TimeLimitTests", dependencies: ["TimeLimit"]),
    .testTarget(name: "OutsideProgramsTests", dependencies: ["OutsidePrograms"]),
    .testTarget(name: "ClinicSiteTests", dependencies: ["ClinicSite"]),
    .testTarget(name: "ContentLoadingTests", dependencies: ["ContentLoading"]),
    .testTarget(name: "ContentChecksTests", dependencies: ["ClinicSite", "ContentChecks", "ContentLoading"]),
    .testTarget(
      name: "ContentComparisonTests", dependencies: ["ClinicSite", "ContentComparison", "ContentLoading"]),
    .testTarget(
      name: "NewContentTests",
      dependencies: ["ClinicSite", "ContentChecks", "ContentLoading", "NewContent", "Templates", "YAML"]),
    .testTarget(name: "GitContentTests", dependencies: ["ContentLoading", "GitContent", "OutsidePrograms"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["ClinicSite", "ContentChecks", "ContentComparison", "Reporting"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "ClinicSite", "ContentLoading", "DocumentPrinting", "FileSystem", "Publishing", "SearchIndexing",
      ]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "ClinicSite", "ContentLoading", "Preview", "Publishing", "SearchIndexing",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    .testTarget(name: "bedsideTests", dependencies: ["bedside"]),
  ],
  swiftLanguageModes: [.v6]
)
