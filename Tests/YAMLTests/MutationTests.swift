import Testing
import YAML

/// Twenty thousand mutated documents: each is read or refused, and every error is at a position within the text.
@Test func spoiledTextIsReadOrRefused() {
  var random = Xorshift(state: 0x9E37_79B9_7F4A_7C15)
  for _ in 0..<20_000 {
    var bytes = Array(seeds[random.below(seeds.count)].utf8)
    for _ in 0...random.below(8) { spoil(&bytes, &random) }
    do throws(YAMLProblems) {
      _ = try parseYAML(bytes, firstLine: 3)
    } catch {
      let lastLine = 3 + bytes.count { $0 == UInt8(ascii: "\n") }
      let marks = error.problems.map(\.mark)
      let areInText = marks.allSatisfy { (3...lastLine).contains($0.line) && $0.column >= 1 }
      let areInOrder = marks == marks.sorted()
      let areUnderstood = !error.problems.contains { $0.message.isEmpty || $0.message.hasPrefix("this is not YAML") }
      if marks.isEmpty || !areInText || !areInOrder || !areUnderstood {
        Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription): \(error.problems)")
      }
    }
  }
}

private let seeds = [
  "title: IMS: what\nversion: \"1.0\"\ntags: [a, 'b', {c: d}]\n",
  "phone: !placeholder 613\naddress: !placeholder\n  street: Oak\n  city: \"Ottawa\"\n",
  "- { term: Needle, also: [\"aiguille\", é] }\n- term: 😀\n  meaning: >-\n    one\n    two\n",
  "a: &x b\nc: *x\n<<: {d: e}\n? f\n: g\n",
  "%YAML 1.1\n---\na: |\n  b\n...\n---\nc: d\n",
  "a:\n- b\n- - c\n  - d: \"\\u00e9\\n\"\n",
]

private let pieces = [
  ":", ": ", "- ", "\n", "\r\n", "\t", " ", "  ", "\"", "'", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a ", "!",
  "!x ",
  "!<", "%", "@", "`", "|", ">", "? ", "---\n", "...\n", "\\x", "\\", "<<: ", "~", "é", "😀", "\u{FEFF}", "\u{2028}",
  "\u{85}", "\0", "%TAG ! !x\n", "[[[[[[[[", "- - - - - -",
]

private func spoil(_ bytes: inout [UInt8], _ random: inout Xorshift) {
  let place = random.below(bytes.count + 1)
  switch random.below(5) {
  case 0: bytes.insert(contentsOf: Array(pieces[random.below(pieces.count)].utf8), at: place)
  case 1: bytes.insert(UInt8(random.below(256)), at: place)
  case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(6)))
  case 3: bytes.insert(contentsOf: bytes[place...].prefix(random.below(30)), at: random.below(bytes.count + 1))
  default: bytes.insert(contentsOf: Array(pieces[random.below(pieces.count)].utf8), at: place)
  }
}

/// Random numbers that are the same in every run.
private struct Xorshift {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
