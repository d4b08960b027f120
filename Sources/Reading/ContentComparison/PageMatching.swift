import ClinicSite

/// An old page and its new version. One of them is nil for a page that was added or removed.
struct PageMatch {
  var old: Page?
  var new: Page?
}

/// Matches pages by file name, then renamed pages by their titles or sentences.
func matchPages(_ old: [Page], _ new: [Page]) -> [PageMatch] {
  let newByFile = Dictionary(new.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  let oldFiles = Set(old.map(\.file))
  let gone = old.filter { newByFile[$0.file] == nil }.sorted { $0.file < $1.file }
  let added = new.filter { !oldFiles.contains($0.file) }.sorted { $0.file < $1.file }
  var matches = old.compactMap { page in newByFile[page.file].map { PageMatch(old: page, new: $0) } }
  var (leftOver, newcomers) = (Set(gone.indices), Set(added.indices))
  for similarity in similarities(of: gone, to: added)
  where leftOver.contains(similarity.old) && newcomers.contains(similarity.new) {
    leftOver.remove(similarity.old)
    newcomers.remove(similarity.new)
    matches.append(PageMatch(old: gone[similarity.old], new: added[similarity.new]))
  }
  matches += leftOver.map { PageMatch(old: gone[$0], new: nil) } + newcomers.map { PageMatch(old: nil, new: added[$0]) }
  return matches.sorted { $0.file < $1.file }
}

extension PageMatch {
  fileprivate var file: String { (new ?? old)?.file ?? "" }
}

/// Indexes of an old and a new page that may be the same, and how similar they are.
private struct Similarity {
  var old: Int
  var new: Int
  var score: Double
}

/// Candidate pairs, most similar first; ties in order of file name.
private func similarities(of gone: [Page], to added: [Page]) -> [Similarity] {
  guard !gone.isEmpty, !added.isEmpty else { return [] }
  let newTexts = added.map(\.sentenceTexts)
  var places: [String: [Int]] = [:]
  for (place, texts) in newTexts.enumerated() {
    for text in texts { places[text, default: []].append(place) }
  }
  return gone.enumerated().flatMap { place, old in
    let texts = old.sentenceTexts
    var shared = added.map { _ in 0 }
    for text in texts {
      for other in places[text] ?? [] { shared[other] += 1 }
    }
    return added.indices.compactMap { other -> Similarity? in
      let total = Double(texts.count + newTexts[other].count)
      let share = total > 0 ? 2 * Double(shared[other]) / total : 0
      let hasSameTitle = old.title == added[other].title
      guard old.language == added[other].language, share >= 0.8 || hasSameTitle else { return nil }
      return Similarity(old: place, new: other, score: share + (hasSameTitle ? 1 : 0))
    }
  }.sorted { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
}

extension Page {
  fileprivate var sentenceTexts: Set<String> {
    Set(body.blocks.flatMap { $0.text.sentences.map(\.withSingleSpaces) })
  }
}
