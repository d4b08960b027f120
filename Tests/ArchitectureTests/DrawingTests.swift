import Foundation
import Testing

/// The drawing in docs/architecture.md. To draw it anew: `make docs`.
@Suite struct DrawingTests {
  @Test func theDrawingShowsTheImportsAsTheyAre() throws {
    let file = House.root.appending(path: "docs/architecture.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (begin, end) = ("```mermaid\n", "```\n")
    let start = try #require(text.firstRange(of: begin)?.upperBound)
    let stop = try #require(text[start...].firstRange(of: end)?.lowerBound)
    let drawing = try House().drawing
    if ProcessInfo.processInfo.environment["BEDSIDE_DRAW"] != nil {
      try text.replacingCharacters(in: start..<stop, with: drawing).write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<stop] == drawing, "run `make docs`")
    }
  }
}

extension House {
  /// A flow chart in Mermaid: a box a floor, and an arrow for each import that no chain of others implies. The doors to
  /// the system's libraries are left out.
  var drawing: String {
    let arrows = arrows.mapValues { $0.filter { !isLibrary($0) } }
    var lines = ["flowchart TD"]
    for (floor, name) in House.floors.enumerated().reversed() {
      lines.append("  subgraph \(name)")
      lines += modules.filter { $0.floor == floor && !isLibrary($0.name) }.map { "    \($0.name)" }
      lines.append("  end")
    }
    for module in modules.reversed() {
      let direct = arrows[module.name] ?? []
      for other in direct.sorted() where !direct.contains(where: { $0 != other && reaches(other, from: $0, arrows) }) {
        lines.append("  \(module.name) --> \(other)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func isLibrary(_ name: String) -> Bool { name.hasPrefix("C") && self[name]?.imports.isEmpty == true }

  private func reaches(_ goal: String, from start: String, _ arrows: [String: Set<String>]) -> Bool {
    (arrows[start] ?? []).contains { $0 == goal || reaches(goal, from: $0, arrows) }
  }
}
