import ClinicSite
import Diagnostics

/// Reads the fields that depend on the page's kind, which its folder decides.
func loadKind(
  of file: PageFile, _ choice: TreatmentChoice, _ fields: inout FieldReader, library: ContentLibrary
) -> Page.Kind? {
  if file.path.isIndex { return file.path.folder.isEmpty ? .home : .folder }
  let original = library.original(of: file.path)
  switch Section(of: file.path.folder) {
  case .conditions:
    return loadCondition(&fields, choice, original: original, library.treatments).map(Page.Kind.condition)
  case .insurance: return .insuranceNote(loadJurisdiction(&fields, original: original))
  case .locations: return loadClinic(&fields, of: file, original: original, library: library).map(Page.Kind.clinic)
  case .handouts: return loadHandout(&fields, of: file, original: original, library: library).map(Page.Kind.handout)
  case .aftercare: return .aftercare
  case nil: return .article
  }
}

/// Translations inherit language-independent values from their original. Errors in them are reported there only.
extension FieldReader {
  init(quietly original: PageFile) {
    self.init(
      original.entries, file: original.path.file, start: SourceLocation(original.path.file, 1, 1), rule: .frontMatter)
  }
}

private func loadCondition(
  _ fields: inout FieldReader, _ choice: TreatmentChoice, original: PageFile?, _ library: TreatmentLibrary
) -> Condition? {
  let also = fields.optional("also-called", .list(of: .text)) ?? []
  if let original {
    var inherited = FieldReader(quietly: original)
    fields.refuse(["verdict", "area"], inheritedFrom: original.path.file)
    return loadCondition(&inherited, choice, original: nil, library).map {
      Condition(verdicts: $0.verdicts, area: $0.area, alsoCalled: also)
    }
  }
  let verdicts = fields.verdicts(choice, library)
  let area = fields.required("area", .oneOf("area") as FieldType<BodyArea>)
  guard let verdicts, let area else { return nil }
  return Condition(verdicts: verdicts, area: area, alsoCalled: also)
}

extension FieldReader {
  /// The answers by treatment: as written, or one for the page's treatment.
  fileprivate mutating func verdicts(_ choice: TreatmentChoice, _ library: TreatmentLibrary) -> [String: Verdict]? {
    guard let written = required("verdict", .verdicts(library)) else { return nil }
    let place = locations["verdict"] ?? start
    let verdict: Verdict
    switch written {
    case .one(let answer): verdict = answer
    case .each(let answers):
      if answers.isEmpty {
        report("no answer stands here", at: place, help: "for example verdict: uncertain")
        return nil
      }
      if case .one = choice {
        report("the answers name their treatments already", at: place, help: "remove the line with treatment:")
      }
      return answers
    }
    if library.ids.isEmpty {
      report(
        "an answer about no treatment", at: place,
        help: "write what the clinic treats with in treatments/: bedside new --treatment NAME")
      return nil
    }
    switch choice.treatments(library, isRequired: true) {
    case let ids? where ids.count == 1: return [ids[0]: verdict]
    case nil:
      report(
        "an answer about which treatment?", at: place,
        help:
          "add treatment: \(library.ids.joined(separator: " or ")), or answer for each: verdict: { \(library.ids[0]): …, … }"
      )
      return nil
    default:
      if case .none = choice {
        report("a condition answers for a treatment", at: place, help: "remove the line treatment: none")
      }
      return nil
    }
  }
}

private func loadJurisdiction(_ fields: inout FieldReader, original: PageFile?) -> Jurisdiction? {
  guard let original else { return fields.optional("jurisdiction", .oneOf("jurisdiction")) }
  var inherited = FieldReader(quietly: original)
  fields.refuse(["jurisdiction"], inheritedFrom: original.path.file)
  return inherited.optional("jurisdiction", .oneOf("jurisdiction"))
}

private func loadHandout(
  _ fields: inout FieldReader, of file: PageFile, original: PageFile?, library: ContentLibrary
) -> Handout? {
  let message = fields.required("main-message", .text)
  let areas = fields.optional("areas", .list(of: .text)) ?? []
  let short = fields.optional("qr-path", .alias)
  let id: String?
  let page: PageAddress?
  let sides: Int?
  if let original {
    var inherited = FieldReader(quietly: original)
    fields.refuse(["id", "page", "sides"], inheritedFrom: original.path.file)
    id = inherited.required("id", .text)
    page = inherited.required("page", .page(in: file.path.language, from: original.path, library))
    sides = inherited.optional("sides", .sides)
  } else {
    id = fields.required("id", .text)
    page = fields.required("page", .page(in: file.path.language, from: file.path, library))
    sides = fields.optional("sides", .sides)
  }
  guard let message, let id, let page else { return nil }
  return Handout(
    id: id, page: page, shortAddress: short, mainMessage: message, areas: areas, sides: sides ?? 1)
}

extension FieldType<Int> {
  fileprivate static let sides = scalar("1 or 2", example: "2") { Int($0).flatMap { (1...2).contains($0) ? $0 : nil } }
}

extension FieldType<PageAddress> {
  /// A page, by its path relative to this file. A translation gets the page in its own language if there is one.
  fileprivate static func page(in language: Language, from path: PagePath, _ library: ContentLibrary) -> FieldType {
    FieldType(noun: "the path of a page", example: "../aftercare/after-your-session.md") { node throws(FieldProblems) in
      guard case .scalar(let written, _) = node.value else { throw FieldProblems(at: node.mark) }
      do throws(LinkProblem) {
        guard case .page(let address, let file, nil) = try library.resolve(written, from: path) else {
          throw LinkProblem(message: "\"page\" must be the path of a page", help: nil)
        }
        let translated = language.code + file.dropFirst(path.language.code.count)
        return library.addresses.pages[translated]?.address ?? address
      } catch {
        throw FieldProblems(at: node.mark, error.message, help: error.help)
      }
    }
  }
}
