import ClinicSite
import Diagnostics

/// Reserved first segments below each language's root.
private let reservedSegments = ["assets", "search", Section.handouts.rawValue, "pagefind", "-"]

/// Reports reserved addresses, and addresses that are used twice.
func addressDiagnostics(
  _ files: [PageFile], _ book: AddressBook, languages: [Language], generated: [GeneratedPage], includeDrafts: Bool
) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var owners: [PageAddress: String] = [:]
  for language in languages {
    for page in generated {
      owners[page.address(in: language, of: languages)] = "a page that Bedside makes (\(page.rawValue))"
    }
  }
  let published = files.filter { file in
    file.isReadable && !file.isHandout && (includeDrafts || !file.isDraft)
  }
  for file in published {
    guard let address = book.pages[file.path.file]?.address else { continue }
    let place = file.text(of: "slug") == nil ? SourceLocation(file.path.file, 1, 1) : file.location(of: "slug")
    if let reserved = reservedSegment(of: address, language: file.path.language, languages) {
      diagnostics.append(
        Diagnostic(
          .error, .address, "the address \(address.path) is reserved", at: place,
          help: "\"\(reserved)\" is used by Bedside itself: rename the file or its folder"))
    } else if let owner = owners[address] {
      diagnostics.append(duplicate(address, owner, at: place, help: "rename the file, or give it another slug"))
    } else {
      owners[address] = file.path.file
    }
  }
  claimFolders(book, for: published, owners: &owners, diagnostics: &diagnostics)
  let handouts = files.filter { $0.isReadable && $0.isHandout && (includeDrafts || !$0.isDraft) }
  for file in published + handouts {
    for alias in file.aliases {
      if let reserved = reservedSegment(of: alias.address, language: file.path.language, languages) {
        diagnostics.append(
          Diagnostic(
            .error, .address, "the address \(alias.address.path) is reserved", at: alias.location,
            help: "\"\(reserved)\" is used by Bedside itself: remove the alias"))
      } else if let owner = owners[alias.address] {
        diagnostics.append(duplicate(alias.address, owner, at: alias.location, help: "remove the alias"))
      } else {
        owners[alias.address] = "an alias of \(file.path.file)"
      }
    }
  }
  return diagnostics
}

/// Takes the address of each folder without an `index.md`, where a list is generated.
private func claimFolders(
  _ book: AddressBook, for files: [PageFile], owners: inout [PageAddress: String], diagnostics: inout [Diagnostic]
) {
  let existing = Set(files.map(\.path.file))
  let populated = Set(files.flatMap(\.path.foldersAbove))
  for (index, address) in book.folders.sorted(by: { $0.key < $1.key }) where !existing.contains(index) {
    let folder = String(index.dropLast("index.md".count))
    guard let owner = owners[address] else {
      if populated.contains(folder) { owners[address] = "the list of \(folder)" }
      continue
    }
    let page = files.first { $0.path.file.hasPrefix(folder) }?.path.file ?? index
    diagnostics.append(
      existing.contains(owner)
        ? duplicate(
          address, "the list of \(folder)", at: SourceLocation(owner, 1, 1), help: "rename it, or move it to \(index)")
        : duplicate(address, owner, at: SourceLocation(page, 1, 1), help: "rename the folder \(folder)"))
  }
}

private func duplicate(_ address: PageAddress, _ owner: String, at place: SourceLocation, help: String) -> Diagnostic {
  Diagnostic(.error, .address, "the address \(address.path) is taken by \(owner)", at: place, help: help)
}

private func reservedSegment(of address: PageAddress, language: Language, _ languages: [Language]) -> String? {
  let root = languages.root(of: language).path
  guard let first = address.path.dropFirst(root.count).split(separator: "/").first.map(String.init) else { return nil }
  let codes = root == "/" ? languages.map(\.code) : []
  return (reservedSegments + codes).contains(first) ? first : nil
}

extension PagePath {
  /// The paths of all folders above: `en/`, `en/conditions/`.
  fileprivate var foldersAbove: [String] {
    (0...folder.count).map { depth in ([language.code] + folder.prefix(depth) + [""]).joined(separator: "/") }
  }
}

extension PageFile {
  fileprivate var aliases: [(address: PageAddress, location: SourceLocation)] {
    let short = entries.first { $0.key == "qr-path" && isHandout }?.value
    guard case .list(let items)? = entries.first(where: { $0.key == "aliases" && !isHandout })?.value.value ?? .list([])
    else { return [] }
    return (items + [short].compactMap(\.self)).compactMap { item in
      guard case .scalar(let text, _) = item.value, isAlias(text) else { return nil }
      return (PageAddress(text), SourceLocation(path.file, item.mark.line, item.mark.column))
    }
  }
}

/// Whether the text is an address such as `/old/address/`.
func isAlias(_ text: String) -> Bool {
  let segments = text.split(separator: "/", omittingEmptySubsequences: false)
  guard segments.count > 2, segments.first == "", segments.last == "" else { return false }
  return segments.dropFirst().dropLast().allSatisfy(isPathSegment)
}
