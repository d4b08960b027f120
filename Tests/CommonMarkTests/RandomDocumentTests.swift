import CommonMark
import HTML
import Testing
import TextModel

@Suite struct RandomDocumentTests {
  @Test func anyTextIsRenderedAsCmarkDoesInSafeMode() {
    for text in RandomDocuments(seed: 1) {
      for isSmart in [false, true] {
        let expected = renderedByCmark(text, smartPunctuation: isSmart)
        let rendered = renderedPlainly(text, smartPunctuation: isSmart)
        if rendered != expected { Issue.record("\(text.debugDescription)\n  \(rendered)\n  \(expected)") }
      }
    }
  }

  @Test func everyIdentifierIsUnique() {
    for text in RandomDocuments(seed: 2) {
      let identifiers = identifiers(in: document(text))
      if identifiers.count != Set(identifiers).count { Issue.record("\(text.debugDescription): \(identifiers)") }
    }
  }

  @Test func everyPlaceLiesInsideTheText() {
    for text in RandomDocuments(seed: 3) {
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(\.count)
      let outside = places(in: document(text)).filter { place in
        !lines.indices.contains(place.line - 1) || !(1...lines[place.line - 1] + 1).contains(place.byteColumn)
      }
      if !outside.isEmpty { Issue.record("\(text.debugDescription): \(outside)") }
    }
  }

  @Test func everyTextIsWrittenWhereItsPlaceSays() {
    for text in RandomDocuments(seed: 4) {
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
      for block in document(text).blocks where block.kind != .code && block.kind != .imageDescription {
        let misplaced = block.runs.filter { $0.style != .code && !isWritten($0, of: block, in: lines) }
        if !misplaced.isEmpty { Issue.record("\(text.debugDescription): \(misplaced) of \(block.text)") }
      }
    }
  }
}

private func isWritten(_ run: TextRun, of block: TextBlock, in lines: [[UInt8]]) -> Bool {
  let words = String(decoding: Array(block.text.utf8)[run.range], as: UTF8.self)
  let line = lines[run.position.line - 1].dropFirst(run.position.byteColumn - 1)
  return isSpelled(words, atTheStartOf: String(decoding: line, as: UTF8.self))
}

private func identifiers(in document: MarkdownDocument) -> [String] {
  document.parts.flatMap { part in
    switch part {
    case .prose(let html, _): identifiers(in: html)
    case .callout(let callout):
      [callout.identifier] + identifiers(in: callout.heading) + identifiers(in: callout.body.html)
    }
  }
}

private func identifiers(in html: HTML) -> [String] {
  html.string.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

private func places(in document: MarkdownDocument) -> [SourcePosition] {
  var places = document.outline.map(\.position) + document.problems.map(\.position)
  for block in document.blocks {
    places.append(block.position)
    places += block.runs.map(\.position)
    places += block.links.map(\.position)
    places += block.citations.map(\.position)
  }
  return places
}
