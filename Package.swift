// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bedside",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "bedside", targets: ["bedside"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .target(name: "HTML"),
    .target(name: "YAML", dependencies: ["CYAML"]),
    .target(name: "CommonMark", dependencies: ["CCMark", "HTML"]),
    .target(name: "SHA256"),
    .target(name: "ParallelMap"),
    .target(name: "FileSystem"),
    .target(name: "ClinicSite", dependencies: ["CommonMark", "HTML"]),
    .target(
      name: "ContentLoading",
      dependencies: ["ClinicSite", "CommonMark", "FileSystem", "HTML", "ParallelMap", "SHA256", "YAML"]),
    .target(
      name: "ContentChecks", dependencies: ["ClinicSite", "CommonMark", "ParallelMap"],
      resources: [.embedInCode("Phrases/syllables-en.txt")]),
    .target(
      name: "Templates", dependencies: ["ClinicSite", "CommonMark", "HTML", "SHA256"], path: "Templates",
      resources: [.embedInCode("Assets/site.css")]),
    .target(
      name: "Publishing",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentLoading", "FileSystem", "ParallelMap", "Templates",
      ]),
    .target(name: "Reporting", dependencies: ["ClinicSite", "ContentChecks", "HTML"]),
    .executableTarget(
      name: "bedside",
      dependencies: [
        "ClinicSite", "ContentChecks", "ContentLoading", "FileSystem", "Publishing", "Reporting", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CCMark", "CommonMark", "HTML"]),
    .testTarget(name: "SHA256Tests", dependencies: ["SHA256"]),
    .testTarget(name: "ParallelMapTests", dependencies: ["ParallelMap"]),
    .testTarget(name: "FileSystemTests", dependencies: ["FileSystem"]),
    .testTarget(name: "ClinicSiteTests", dependencies: ["ClinicSite"]),
    .testTarget(name: "ContentLoadingTests", dependencies: ["ContentLoading"]),
    .testTarget(name: "ContentChecksTests", dependencies: ["ClinicSite", "ContentChecks", "ContentLoading"]),
    .testTarget(name: "ReportingTests", dependencies: ["ClinicSite", "ContentChecks", "Reporting"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(name: "PublishingTests", dependencies: ["ClinicSite", "ContentLoading", "FileSystem", "Publishing"]),
    .testTarget(name: "bedsideTests", dependencies: ["bedside"]),
  ],
  swiftLanguageModes: [.v6]
)
