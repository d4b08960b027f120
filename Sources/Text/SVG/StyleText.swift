/// The text of a `<style>` element, in one piece: a comment in its middle must not hide a word.
struct StyleText {
  let level: Int
  private(set) var bytes: [UInt8] = []
  /// Where pieces begin, in this text and in the file.
  private var pieces: [(here: Int, file: Int)] = []

  init(level: Int) { self.level = level }

  mutating func append(_ piece: [UInt8], at offset: Int) {
    pieces.append((bytes.count, offset))
    bytes += piece
  }

  /// The place in the file of a byte of this text.
  func fileOffset(of offset: Int) -> Int {
    var candidates = pieces[...]
    while candidates.count > 1 {
      let middle = (candidates.startIndex + candidates.endIndex) / 2
      candidates = candidates[middle].here <= offset ? candidates[middle...] : candidates[..<middle]
    }
    return candidates.first.map { $0.file + offset - $0.here } ?? 0
  }
}
