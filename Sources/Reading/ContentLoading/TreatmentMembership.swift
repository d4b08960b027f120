import ClinicSite
import Diagnostics
import YAML

/// The treatments of the site, as the files in treatments/ have them.
struct TreatmentLibrary: Sendable {
  /// In order of their ids.
  var treatments: [Treatment] = []
  /// The ids of files that are faulty, and reported.
  var broken: [String] = []

  var ids: [String] { (treatments.map(\.id) + broken).sorted() }
}

/// Which treatment a page names.
enum TreatmentChoice: Sendable {
  case unsaid
  case none
  case one(String)
  /// Reported already.
  case invalid
}

extension FieldReader {
  /// Reads `treatment`. Translations have their original's.
  mutating func treatmentChoice(original: PageFile?, _ library: ContentLibrary) -> TreatmentChoice {
    if let original {
      var inherited = FieldReader(quietly: original)
      refuse(["treatment"], inheritedFrom: original.path.file)
      return inherited.treatmentChoice(original: nil, library)
    }
    guard keys.contains("treatment") else {
      _ = optional("treatment", .text)
      return .unsaid
    }
    guard let id = optional("treatment", .treatment(library.treatments, orNone: true)) else { return .invalid }
    return id == "none" ? .none : .one(id)
  }
}

extension TreatmentChoice {
  /// The treatments of a page that is neither a clinic nor a condition with an answer for each; nil if it must name one.
  func treatments(_ library: TreatmentLibrary, isRequired: Bool) -> [String]? {
    switch self {
    case .none, .invalid: return []
    case .one(let id): return [id]
    case .unsaid:
      let ids = library.ids
      if ids.count < 2 { return ids }
      return isRequired ? nil : []
    }
  }
}

extension FieldType<String> {
  /// The id of a treatment.
  static func treatment(_ library: TreatmentLibrary, orNone: Bool = false) -> FieldType {
    let ids = library.ids
    return FieldType(noun: "the name of a file in treatments/", example: ids.first ?? "ims") {
      node throws(FieldProblems) in
      guard case .scalar(let id, _) = node.value else { throw FieldProblems(at: node.mark) }
      if ids.contains(id) || (orNone && id == "none") { return id }
      let known = (ids + (orNone ? ["none"] : [])).joined(separator: ", ")
      throw FieldProblems(
        at: node.mark, "there is no treatment \"\(id)\"",
        help: didYouMean(id, among: ids) ?? (ids.isEmpty ? "write treatments/\(id).yml" : "one of \(known)"))
    }
  }
}

/// The value of `verdict`.
enum WrittenVerdicts: Sendable {
  /// About the page's treatment.
  case one(Verdict)
  /// By the ids of treatments.
  case each([String: Verdict])
}

extension FieldType<WrittenVerdicts> {
  static func verdicts(_ library: TreatmentLibrary) -> FieldType {
    let ids = library.ids
    let verdict = FieldType<Verdict>.oneOf("verdict")
    return FieldType(noun: "an answer, or a map of answers by treatment", example: verdict.example) {
      node throws(FieldProblems) in
      guard case .map(let entries) = node.value else { return .one(try verdict.read(node)) }
      var verdicts: [String: Verdict] = [:]
      for entry in entries {
        guard ids.contains(entry.key) else {
          throw FieldProblems(
            at: entry.keyMark, "there is no treatment \"\(entry.key)\"",
            help: didYouMean(entry.key, among: ids) ?? "one of \(ids.joined(separator: ", "))")
        }
        verdicts[entry.key] = try verdict.read(entry.value)
      }
      return .each(verdicts)
    }
  }
}
