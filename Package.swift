// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bedside",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "bedside", targets: ["bedside"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // The ground: system libraries, and small tools that know nothing of texts.
    .systemLibrary(
      name: "CCMark", path: "Sources/System/CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CExpat", path: "Sources/System/CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CQREncode", path: "Sources/System/CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CYAML", path: "Sources/System/CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "FileSystem",
      dependencies: [.product(name: "SystemPackage", package: "swift-system")],
      path: "Sources/System/FileSystem"),
    .target(
      name: "JSON",
      path: "Sources/System/JSON"),
    .target(
      name: "ParallelMap",
      path: "Sources/System/ParallelMap"),
    .target(
      name: "SHA256",
      path: "Sources/System/SHA256"),
    .target(
      name: "TimeLimit",
      path: "Sources/System/TimeLimit"),
    .target(
      name: "OutsidePrograms",
      dependencies: ["FileSystem", "TimeLimit", .product(name: "Subprocess", package: "swift-subprocess")],
      path: "Sources/System/OutsidePrograms"),

    // Texts and what they are written in.
    .target(
      name: "TextModel",
      path: "Sources/Text/TextModel"),
    .target(
      name: "Diagnostics",
      dependencies: ["TextModel"],
      path: "Sources/Text/Diagnostics"),
    .target(
      name: "HTML",
      dependencies: ["JSON"],
      path: "Sources/Text/HTML"),
    .target(
      name: "CommonMark",
      dependencies: ["CCMark", "HTML", "TextModel"],
      path: "Sources/Text/CommonMark"),
    .target(
      name: "Prose",
      path: "Sources/Text/Prose",
      resources: [.embedInCode("syllables-en.txt")]),
    .target(
      name: "QRCode",
      dependencies: ["CQREncode"],
      path: "Sources/Text/QRCode"),
    .target(
      name: "SVG",
      dependencies: ["CExpat"],
      path: "Sources/Text/SVG"),
    .target(
      name: "YAML",
      dependencies: ["CYAML"],
      path: "Sources/Text/YAML"),

    // What a clinic's site is.
    .target(
      name: "ClinicSite",
      dependencies: ["Diagnostics", "HTML", "TextModel"],
      path: "Sources/Domain/ClinicSite"),

    // From the content folder to a site, and what there is to say of it.
    .target(
      name: "ContentLoading",
      dependencies: [
        "ClinicSite", "CommonMark", "Diagnostics", "FileSystem", "HTML", "ParallelMap", "Prose", "SHA256", "SVG",
        "TextModel",
        "YAML",
      ],
      path: "Sources/Reading/ContentLoading"),
    .target(
      name: "ContentChecks",
      dependencies: ["ClinicSite", "Diagnostics", "HTML", "ParallelMap", "Prose", "TextModel"],
      path: "Sources/Reading/ContentChecks",
      resources: [
        .embedInCode("Phrases/Abbreviations.txt"),
        .embedInCode("Phrases/AdvertisingClaims.txt"),
        .embedInCode("Phrases/ContactWords.txt"),
        .embedInCode("Phrases/EvidenceWords.txt"),
        .embedInCode("Phrases/LinkTexts.txt"),
        .embedInCode("Phrases/StudyFindings.txt"),
        .embedInCode("Phrases/UnsafeClaims.txt"),
      ]),
    .target(
      name: "ContentComparison",
      dependencies: ["ClinicSite", "Prose", "TextModel"],
      path: "Sources/Reading/ContentComparison"),

    // From a site to the files that readers get.
    .target(
      name: "Templates",
      dependencies: ["ClinicSite", "Diagnostics", "HTML", "JSON", "QRCode", "SHA256", "TextModel"],
      path: "Templates",
      exclude: ["Examples", "Hosting"],
      resources: [
        .embedInCode("Assets/site.css"),
        .embedInCode("Assets/handout.css"),
        .embedInCode("Assets/search.js"),
      ]),
    .target(
      name: "TemplateExamples",
      dependencies: ["ClinicSite", "Diagnostics", "HTML", "Templates", "TextModel"],
      path: "Templates/Examples"),
    .target(
      name: "Hosting",
      dependencies: ["ClinicSite"],
      path: "Templates/Hosting"),
    .target(
      name: "DocumentPrinting",
      dependencies: ["HTML", "JSON", "OutsidePrograms", .product(name: "Subprocess", package: "swift-subprocess")],
      path: "Sources/Making/DocumentPrinting",
      resources: [
        .embedInCode("printer.py")
      ]),
    .target(
      name: "SearchIndexing",
      dependencies: ["FileSystem", "OutsidePrograms"],
      path: "Sources/Making/SearchIndexing"),
    .target(
      name: "Publishing",
      dependencies: ["ClinicSite", "FileSystem", "ParallelMap", "SHA256"],
      path: "Sources/Making/Publishing"),

    // What people do with it.
    .target(
      name: "NewContent",
      dependencies: ["ClinicSite", "ContentChecks", "ContentLoading", "Diagnostics", "TextModel", "YAML"],
      path: "Sources/Using/NewContent",
      resources: [
        .embedInCode("ignored-files.txt"),
        .embedInCode("publish-pipeline.yml"),
        .embedInCode("publish-workflow.yml"),
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
        .embedInCode("Skeletons/Treatment.yml"),
      ]),
    .target(
      name: "Operations",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentComparison", "ContentLoading", "Diagnostics", "DocumentPrinting",
        "FileSystem", "HTML", "Hosting", "JSON", "NewContent", "ParallelMap", "Publishing", "SearchIndexing", "SHA256",
        "Templates",
      ],
      path: "Sources/Using/Operations"),
    .target(
      name: "GitContent",
      dependencies: ["ContentLoading", "FileSystem", "OutsidePrograms"],
      path: "Sources/Using/GitContent"),
    .target(
      name: "Preview",
      dependencies: [
        "ClinicSite", "ContentLoading", "Diagnostics", "FileSystem", "HTML", "JSON", "Operations", "Publishing",
        "SearchIndexing", "TemplateExamples", "Templates", "TimeLimit",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      path: "Sources/Using/Preview",
      resources: [
        .embedInCode("preview.js"),
        .embedInCode("Gallery/example.css"),
        .embedInCode("Gallery/gallery.css"),
        .embedInCode("Gallery/gallery.js"),
      ]),
    .target(
      name: "Reporting",
      dependencies: ["ClinicSite", "ContentChecks", "ContentComparison", "Diagnostics", "JSON"],
      path: "Sources/Using/Reporting"),
    .executableTarget(
      name: "bedside",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentLoading", "Diagnostics", "DocumentPrinting", "FileSystem", "GitContent",
        "Hosting", "NewContent", "Operations", "OutsidePrograms", "Preview", "Publishing", "Reporting",
        "SearchIndexing", "Templates", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Sources/Using/bedside"),

    .target(name: "TreatmentFixture", path: "Tests/TreatmentFixture"),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(name: "JSONTests", dependencies: ["HTML", "JSON"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
    .testTarget(name: "TextModelTests", dependencies: ["TextModel"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TextModel"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CCMark", "CommonMark", "Diagnostics", "HTML", "TextModel"]),
    .testTarget(name: "DocumentPrintingTests", dependencies: ["DocumentPrinting", "OutsidePrograms"]),
    .testTarget(name: "ProseTests", dependencies: ["Prose"]),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode"]),
    .testTarget(name: "SVGTests", dependencies: ["SVG"]),
    .testTarget(name: "SearchIndexingTests", dependencies: ["OutsidePrograms", "SearchIndexing"]),
    .testTarget(name: "SHA256Tests", dependencies: ["SHA256"]),
    .testTarget(name: "ParallelMapTests", dependencies: ["ParallelMap"]),
    .testTarget(
      name: "FileSystemTests", dependencies: ["FileSystem", .product(name: "SystemPackage", package: "swift-system")]),
    .testTarget(name: "TimeLimitTests", dependencies: ["TimeLimit"]),
    .testTarget(name: "OutsideProgramsTests", dependencies: ["OutsidePrograms"]),
    .testTarget(name: "ClinicSiteTests", dependencies: ["ClinicSite"]),
    .testTarget(
      name: "ContentLoadingTests",
      dependencies: ["ClinicSite", "ContentLoading", "Diagnostics", "HTML", "TreatmentFixture"]),
    .testTarget(
      name: "ContentChecksTests",
      dependencies: ["ClinicSite", "ContentChecks", "ContentLoading", "Diagnostics", "Prose", "TreatmentFixture"],
      exclude: ["Claims/Sentences"]),
    .testTarget(
      name: "ContentComparisonTests",
      dependencies: ["ClinicSite", "ContentComparison", "ContentLoading", "Diagnostics", "TreatmentFixture"]),
    .testTarget(
      name: "NewContentTests",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentLoading", "Diagnostics", "NewContent", "Operations", "Templates", "YAML",
        "TreatmentFixture",
      ]),
    .testTarget(name: "GitContentTests", dependencies: ["ContentLoading", "GitContent"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["ClinicSite", "ContentChecks", "ContentComparison", "Diagnostics", "JSON", "Reporting"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["ClinicSite", "Diagnostics", "Hosting", "HTML", "TemplateExamples", "Templates", "TextModel"]),
    .testTarget(name: "PublishingTests", dependencies: ["ClinicSite", "FileSystem", "Publishing"]),
    .testTarget(
      name: "OperationsTests",
      dependencies: [
        "ClinicSite", "ContentLoading", "Diagnostics", "DocumentPrinting", "Operations", "Publishing", "SearchIndexing",
        "TreatmentFixture",
      ]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "ClinicSite", "ContentLoading", "Operations", "Preview", "Publishing", "SearchIndexing", "TreatmentFixture",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "bedsideTests", dependencies: ["bedside", "TreatmentFixture"]),
  ],
  swiftLanguageModes: [.v6]
)
