import Foundation

/// Documents of up to 200 bytes, joined at random from pieces with a meaning in Markdown; the same ones in every run.
///
/// There are 2,000, or as many as the environment's `RANDOM_DOCUMENTS` says: `make random-test` takes 20,000.
struct RandomDocuments: Sequence, IteratorProtocol {
  private var random: SplitMix64
  private var left: Int

  init(seed: UInt64) {
    random = SplitMix64(state: seed)
    left = ProcessInfo.processInfo.environment["RANDOM_DOCUMENTS"].flatMap(Int.init) ?? 2_000
  }

  mutating func next() -> String? {
    guard left > 0 else { return nil }
    left -= 1
    var text = ""
    let length = Int(random.next() % 200)
    while true {
      let piece = pieces[Int(random.next() % UInt64(pieces.count))]
      if text.utf8.count + piece.utf8.count > length { return text }
      text += piece
    }
  }
}

private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

private let pieces = [
  "*", "*", "**", "***", "_", "__", "`", "``", "```", "~~~", "[", "[", "]", "](", ")", "(", "!", "![", "<", ">", "<a>",
  "</a>", "<b c=\"d\">", "<!--", "-->", "<div>", "<https://a.example/>", "<a@b.example>", "<?", "<![CDATA[", "\n", "\n",
  "\n", "\n\n", "\r\n", " ", " ", "  ", "    ", "\t", "  \n", "\\\n", "> ", "> ", ">", "- ", "- ", "* ", "+ ", "1. ",
  "7) ",
  "10. ", "#", "# ", "## ", "###### ", "---", "===", "***\n", "|", "|---|", "&amp;", "&eacute;", "&#233;", "&#x1F600;",
  "&nbsp;", "&lt;", "&", "&bogus;", "\\", "\\*", "\\[", "\\&", "'", "\"", "Don't", "--", "...", "word", "a",
  "needle and pain",
  "é", "œ", "🙂", "👩‍⚕️", "日本", "\u{301}", "\u{A0}", "[a]: /url 'title'\n", "[a]: <b>\n", "[a]", "[!DO]", "[!DO] ",
  "> [!DO] ",
  "\n> [!NOTE] ", "\n> [!EMERGENCY](a.md)\n", "[!X]", "[@brady2014]", "[@a; @b]", "[@", "; @c]", "](/url)", "](\n/url)",
  "](</a b> \"t\")", "javascript:", "data:image/png,", "data:text", "../a.md#b", "https://a.example/?b&c=%20'é",
  "\"t\")",
]
