import ClinicSite
import Diagnostics

/// A page and its diagnostics. If `page` is nil, there is at least one error.
struct LoadedPage: Sendable {
  var page: Page?
  var file: String
  var identifiers: Set<String>
  var anchors: [PendingAnchor]
  var diagnostics: [Diagnostic]
}

func loadPage(_ file: PageFile, library: ContentLibrary) -> LoadedPage {
  let body = loadBody(of: file, library: library)
  var loaded = LoadedPage(
    page: nil, file: file.path.file, identifiers: body.identifiers, anchors: body.anchors,
    diagnostics: file.diagnostics + body.diagnostics)
  guard file.isReadable else { return loaded }
  var fields = FieldReader(
    file.entries, file: file.path.file, start: SourceLocation(file.path.file, 1, 1), rule: .frontMatter)
  let front = FrontMatter(&fields, file: file, library: library)
  let original = library.original(of: file.path)
  // Clinics name several, under another key.
  let choice =
    file.isClinic ? TreatmentChoice.unsaid : fields.treatmentChoice(original: original, library)
  let kind = loadKind(of: file, choice, &fields, library: library)
  let treatments = treatments(of: kind, choice, role: front?.role, &fields, library.treatments)
  fields.reportUnknownKeys()
  loaded.diagnostics += fields.diagnostics
  guard let front, let kind, let target = library.addresses.pages[file.path.file] else { return loaded }
  var page = Page(
    file: file.path.file, language: file.path.language, folder: file.path.folder, name: file.path.name,
    address: target.address, kind: kind, title: front.title, summary: front.summary, review: front.review,
    version: front.version, body: body.body)
  page.translatedFrom = front.translatedFrom
  page.role = front.role
  page.treatments = treatments
  page.audience = front.audience
  page.order = front.order
  page.aliases = front.aliases
  page.isDraft = file.isDraft
  page.medicalReviewer = front.medicalReviewer
  page.unconfirmed = front.unconfirmed
  page.allowances = front.allowances
  page.locations = fields.locations
  loaded.page = page
  return loaded
}

private func treatments(
  of kind: Page.Kind?, _ choice: TreatmentChoice, role: Role?, _ fields: inout FieldReader, _ library: TreatmentLibrary
) -> [String] {
  switch kind {
  case .clinic(let clinic): return clinic.treatments
  case .condition(let condition): return library.ids.filter { condition.verdicts[$0] != nil }
  case .home:
    // It speaks of all of them.
    if case .unsaid = choice { return library.ids }
    return choice.treatments(library, isRequired: false) ?? []
  case .handout, nil: break
  default: if role?.isOfATreatment != true { return choice.treatments(library, isRequired: false) ?? [] }
  }
  if case .none = choice, let role, role.isOfATreatment, !library.ids.isEmpty {
    fields.report(
      "a page with the role \(role.rawValue) belongs to a treatment", at: fields.locations["treatment"] ?? fields.start,
      help: "one of \(library.ids.joined(separator: ", ")), or remove the role")
  }
  if let treatments = choice.treatments(library, isRequired: true) { return treatments }
  if kind != nil {
    let none = kind?.isHandout == true ? ", none" : ""
    fields.report(
      "missing key \"treatment\"", at: fields.start,
      help: "add a line treatment: with one of \(library.ids.joined(separator: ", "))\(none)")
  }
  return []
}

extension Page.Kind {
  fileprivate var isHandout: Bool { if case .handout = self { true } else { false } }
}

/// The fields that every page has.
private struct FrontMatter {
  var title: String
  var summary: String
  var review: Review
  var version: String
  var translatedFrom: String?
  var role: Role?
  var audience: Audience
  var order: Int?
  var aliases: [PageAddress]
  var medicalReviewer: Person?
  var unconfirmed: Unconfirmed?
  var allowances: [RuleID: String]

  init?(_ fields: inout FieldReader, file: PageFile, library: ContentLibrary) {
    let title = fields.required("title", .text(1...65, example: "Tennis elbow"))
    let summary = fields.required("summary", .text(50...160, example: "One or two sentences on what the page answers"))
    let last = fields.required("reviewed", .date)
    let next = fields.required("next-review", .date)
    let reviewer = fields.required("reviewer", .person(library))
    let version = fields.required("version", .version)
    let isTranslation = file.path.language != library.languages.first
    translatedFrom =
      isTranslation ? fields.required("translated-from", .version) : fields.optional("translated-from", .version)
    var original = library.original(of: file.path).map(FieldReader.init(quietly:))
    role = fields.optional("role", .oneOf("role")) ?? original?.optional("role", .oneOf("role"))
    audience =
      fields.optional("audience", .oneOf("audience")) ?? original?.optional("audience", .oneOf("audience")) ?? .patient
    order = fields.optional("order", .integer) ?? original?.optional("order", .integer)
    if fields.optional("slug", .pathSegment) != nil, file.path.isIndex, file.path.folder.isEmpty {
      fields.report(
        "the home page's address can't be changed", at: file.location(of: "slug"), help: "remove the slug")
    }
    aliases = fields.optional("aliases", .list(of: .alias)) ?? []
    _ = fields.optional("draft", .boolean)
    medicalReviewer = fields.optional("medical-reviewer", .person(library))
    unconfirmed = fields.optional("unconfirmed", .unconfirmed)
    allowances = fields.allowances()
    if let last, let next, next <= last {
      fields.report(
        "the next review is not after the last", at: file.location(of: "next-review"),
        help: "the last review was on \(last.iso8601)")
    }
    guard let title, let summary, let last, let next, let reviewer, let version else { return nil }
    if isTranslation && translatedFrom == nil { return nil }
    self.title = title
    self.summary = summary
    self.version = version
    review = Review(reviewer: reviewer, last: last, next: next)
  }
}

extension FieldReader {
  fileprivate mutating func allowances() -> [RuleID: String] {
    map("allow", isRequired: false, example: "{ rule-id: reason }") { rules -> [RuleID: String]? in
      rules.keys.reduce(into: [:]) { reasons, rule in
        reasons[RuleID(rawValue: rule)] = rules.required(rule, .text)
      }
    } ?? [:]
  }
}

extension FieldType<Person> {
  /// The id of a person in people.yml.
  static func person(_ library: ContentLibrary) -> FieldType {
    FieldType(noun: "the id of a person in people.yml", example: library.people?.keys.min() ?? "lead-reviewer") {
      node throws(FieldProblems) in
      guard case .scalar(let id, _) = node.value else { throw FieldProblems(at: node.mark) }
      guard let people = library.people, !library.brokenEntries.contains(id) else { throw FieldProblems([]) }
      guard let person = people[id] else {
        let known = people.keys.sorted().joined(separator: ", ")
        throw FieldProblems(
          at: node.mark, "unknown person \"\(id)\"",
          help: didYouMean(id, among: people.keys) ?? "people.yml has: \(known)")
      }
      return person
    }
  }
}

extension FieldType<Unconfirmed> {
  /// A sentence, or a map from who must read to what.
  fileprivate static let unconfirmed = FieldType(
    noun: "a sentence, or a map from who must read to what", example: "{ physician: the warning signs }"
  ) { node throws(FieldProblems) in
    guard case .map(let entries) = node.value else { return .reason(try FieldType<String>.text.read(node)) }
    var signOffs: [Unconfirmed.SignOff] = []
    for entry in entries {
      signOffs.append(
        Unconfirmed.SignOff(reader: entry.key, matter: try FieldType<String>.text.read(entry.value)))
    }
    return .signOffs(signOffs)
  }
}

extension FieldType<PageAddress> {
  static let alias = scalar("an address on this site", example: "/old/address/") {
    isAlias($0) ? PageAddress($0) : nil
  }
}
