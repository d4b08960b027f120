/// The text of a `<style>` element joined into one, so that a comment in the middle can't hide a word.
struct StyleText {
  let level: Int
  private(set) var bytes: [UInt8] = []
  /// Where each piece begins, in this text and in the file.
  private var pieces: [(here: Int, file: Int)] = []

  init(level: Int) { self.level = level }

  mutating func append(_ piece: [UInt8], at offset: Int) {
    pieces.append((bytes.count, offset))
    bytes += piece
  }

  /// The file offset of a byte of this text.
  func fileOffset(of offset: Int) -> Int {
    var candidates = pieces[...]
    while candidates.count > 1 {
      let middle = (candidates.startIndex + candidates.endIndex) / 2
      candidates = candidates[middle].here <= offset ? candidates[middle...] : candidates[..<middle]
    }
    return candidates.first.map { $0.file + offset - $0.here } ?? 0
  }
}
