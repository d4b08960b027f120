import ClinicSite
import YAML

/// The type of a value, and how to read it.
struct FieldType<Value>: Sendable {
  /// Completes "must be …".
  var noun: String
  /// A value to show in help.
  var example: String
  var helpIfEmpty = "write a value, or remove the line"
  var read: @Sendable (YAMLNode) throws(FieldProblems) -> Value
}

struct FieldProblems: Error {
  struct Problem {
    /// If nil, the message is "must be …".
    var message: String?
    /// Whether the key's name comes before the message.
    var isAboutValue: Bool
    var mark: YAMLMark
    var help: String?
  }

  var problems: [Problem]

  init(at mark: YAMLMark, _ message: String? = nil, isAboutValue: Bool = false, help: String? = nil) {
    problems = [Problem(message: message, isAboutValue: isAboutValue || message == nil, mark: mark, help: help)]
  }

  init(_ problems: [Problem]) { self.problems = problems }
}

/// A longer list would bury the suggestion before it.
private let mostListedWords = 20

extension FieldType {
  /// For values that are written as a single text.
  static func scalar(
    _ noun: String, example: String, help: String? = nil, _ parse: @escaping @Sendable (String) -> Value?
  ) -> FieldType {
    FieldType(noun: noun, example: example) { node throws(FieldProblems) in
      guard case .scalar(let text, _) = node.value, let value = parse(text) else {
        throw FieldProblems(at: node.mark, help: help ?? "for example \(example)")
      }
      return value
    }
  }

  static func list<Element>(of element: FieldType<Element>) -> FieldType where Value == [Element] {
    FieldType(noun: "a list", example: "[\(element.example)]") { node throws(FieldProblems) in
      guard case .list(let items) = node.value else {
        throw FieldProblems(at: node.mark, help: "for example [\(element.example)]")
      }
      var values: [Element] = []
      var problems: [FieldProblems.Problem] = []
      for item in items where !(item.isEmpty && item.tag != nil) {
        do throws(FieldProblems) {
          values.append(try element.read(item))
        } catch {
          problems += error.problems.map {
            FieldProblems.Problem(
              message: $0.message ?? "needs items that are \(element.noun)", isAboutValue: $0.isAboutValue,
              mark: $0.mark,
              help: $0.help)
          }
        }
      }
      if !problems.isEmpty { throw FieldProblems(problems) }
      return values
    }
  }

  /// One word of a fixed set.
  static func oneOf(_ name: String) -> FieldType where Value: RawRepresentable<String> & CaseIterable & Sendable {
    let words = Value.allCases.map(\.rawValue)
    return FieldType(noun: "one of \(words.joined(separator: ", "))", example: words.first ?? "") {
      node throws(FieldProblems) in
      guard case .scalar(let text, _) = node.value else { throw FieldProblems(at: node.mark) }
      guard let value = Value(rawValue: text) else {
        let suggestion = didYouMean(text, among: words)
        let all = "one of \(words.joined(separator: ", "))"
        throw FieldProblems(
          at: node.mark, "unknown \(name) \"\(text)\"",
          help: suggestion.map { words.count > mostListedWords ? $0 : "\($0) \(all)" } ?? all)
      }
      return value
    }
  }
}

extension FieldType<String> {
  /// Text on one line, fit for titles, headings and settings files.
  static let text = FieldType(noun: "text", example: "some words") { node throws(FieldProblems) in
    guard case .scalar(let written, _) = node.value, !trimmed(written).isEmpty else {
      throw FieldProblems(at: node.mark, help: "for example some words")
    }
    let text = trimmed(written)
    guard !text.contains(where: \.isNewline) else {
      throw FieldProblems(at: node.mark, "must stand on one line", isAboutValue: true, help: "remove the line breaks")
    }
    return text
  }

  /// Text whose length in characters suits readers and search results.
  static func text(_ lengths: ClosedRange<Int>, example: String) -> FieldType {
    FieldType(noun: "text", example: example) { node throws(FieldProblems) in
      let value = try text.read(node)
      guard lengths.contains(value.count) else {
        let limit =
          value.count < lengths.lowerBound ? "at least \(lengths.lowerBound)" : "at most \(lengths.upperBound)"
        throw FieldProblems(at: node.mark, "is \(value.count) characters long; \(limit) are wanted", isAboutValue: true)
      }
      return value
    }
  }

  static let version = {
    var type = text
    type.example = "\"1.0\""
    return type
  }()

  static let httpsURL = scalar("an address that begins with https://", example: "https://clinic.example/book") {
    $0.hasPrefix("https://") && isSecureAddress($0) ? $0 : nil
  }

  static let email = scalar("an e-mail address", example: "hello@clinic.example") { isEmailAddress($0) ? $0 : nil }

  static let pathSegment = scalar("lower-case letters, digits and hyphens", example: "tennis-elbow") {
    isPathSegment($0) ? $0 : nil
  }
}

extension FieldType<Bool> {
  static let boolean = FieldType(noun: "true or false", example: "false") { node throws(FieldProblems) in
    switch node.value {
    case .scalar("true", isQuoted: false): return true
    case .scalar("false", isQuoted: false): return false
    default: throw FieldProblems(at: node.mark, help: "write true or false, without quotes")
    }
  }
}

extension FieldType<Int> {
  static let integer = scalar("a whole number", example: "1") { Int($0) }
}

extension FieldType<Double> {
  static let decimal = scalar("a number", example: "45.27") { Double($0).flatMap { $0.isFinite ? $0 : nil } }
}

extension FieldType<CalendarDate> {
  static let date = scalar("a date", example: "2026-09-14", help: "write year-month-day, for example 2026-09-14") {
    CalendarDate(iso8601: $0)
  }
}

extension FieldType<PhoneNumber> {
  static let phone = scalar(
    "a ten-digit phone number", example: "613-555-0100", help: "for example 613-555-0100 or 613-555-0100 ext. 12"
  ) { PhoneNumber($0) }
}

extension FieldType<ServiceNumber> {
  static let serviceNumber = scalar("a phone number", example: "\"811\"", help: "for example \"811\" or 613-555-0100") {
    ServiceNumber($0)
  }
}

extension FieldType<Colour> {
  static let colour = {
    var type = scalar("# and six hexadecimal digits", example: "\"#0b5c5e\"") { Colour(hexadecimal: $0) }
    type.helpIfEmpty = "put the colour in quotes, \(type.example): a # without quotes begins a comment"
    return type
  }()
}

extension FieldType<BaseURL> {
  static let baseURL = scalar("the site's address", example: "https://clinic.example/") { BaseURL($0) }
}

func trimmed(_ text: String) -> String {
  let start = text.drop(while: \.isWhitespace)
  guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...end])
}

/// Whether a text can be a file name or slug, and so part of an address.
func isPathSegment(_ text: some StringProtocol) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
}
