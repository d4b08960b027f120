import ClinicSite
import Diagnostics
import HTML
import TextModel
import YAML

/// A parsed YAML file, with its placeholders and diagnostics.
struct YAMLFile {
  var node: YAMLNode?
  var placeholders: [SourceLocation] = []
  var diagnostics: [Diagnostic] = []
  /// False if the YAML could not be parsed; then missing keys are not reported.
  var isReadable = true
}

func readYAML(_ text: some Collection<UInt8>, file: String, firstLine: Int = 1) -> YAMLFile {
  var result = YAMLFile()
  do {
    result.node = try parseYAML(text, firstLine: firstLine)
  } catch {
    result.isReadable = false
    result.diagnostics = error.problems.map {
      Diagnostic(
        .error, .yaml, $0.message, at: SourceLocation(file, $0.mark.line, $0.mark.column), help: $0.help)
    }
  }
  if let node = result.node { result.look(at: node, file: file) }
  return result
}

extension YAMLFile {
  /// Collects placeholders, and reports other tags and invisible characters, which escapes in quoted text can contain.
  fileprivate mutating func look(at node: YAMLNode, file: String) {
    let location = SourceLocation(file, node.mark.line, node.mark.column)
    if let tag = node.tag {
      if tag != "!placeholder" {
        diagnostics.append(
          Diagnostic(
            .error, .yaml, "unknown tag \"\(tag)\"", at: location,
            help: didYouMean(tag, among: ["!placeholder"]) ?? "put the value in quotes if it begins with \"!\""))
      } else if node.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, .yaml, "a placeholder without a value", at: location,
            help: "write the sample value behind it: !placeholder 613-555-0100"))
      } else {
        placeholders.append(location)
      }
    }
    switch node.value {
    case .scalar(let text, _): refuseInvisible(text, at: node.mark, file)
    case .list(let items): for item in items { look(at: item, file: file) }
    case .map(let entries):
      for entry in entries {
        refuseInvisible(entry.key, at: entry.keyMark, file)
        look(at: entry.value, file: file)
      }
    }
  }

  private mutating func refuseInvisible(_ text: String, at mark: YAMLMark, _ file: String) {
    var text = text
    let isRightToLeft = Language(ofFile: file)?.isRightToLeft ?? true
    guard let found = text.withUTF8({ firstSteeringCharacter(in: $0, isRightToLeft: isRightToLeft) }) else { return }
    diagnostics.append(
      Diagnostic(
        .error, .encoding, invisible(found.scalar), at: SourceLocation(file, mark.line, mark.column),
        help: "write the text without it"))
  }
}
