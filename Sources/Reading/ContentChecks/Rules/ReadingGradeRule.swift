import ClinicSite
import Diagnostics
import Prose

extension RuleID {
  public static let readingGrade: RuleID = "reading-grade"
}

let readingGradeRule = Rule(
  .readingGrade, .warning, summary: "A page that is hard to read",
  explanation: Explanation(
    why: """
      Patients are tired, worried, and often read little. The Flesch-Kincaid grade, counted over paragraphs and list items,
      should be 7 at most, and 5 for aftercare and handouts; one grade more is an error. Pages for professionals and those
      of fewer than 30 words are exempt; only English has a measure, so pages in other languages are not measured.
      """,
    bad: "Intramuscular stimulation is a technique that physiotherapists administer. It necessitates considerable "
      + "anatomical familiarity. Musculoskeletal examination identifies hypersensitive areas, and individualized "
      + "rehabilitation complements every therapeutic intervention. Contraindications require additional consideration beforehand.",
    good:
      "IMS uses thin needles. A physiotherapist puts them into tight muscles. First we look for the spots "
      + "that hurt.\n\n"
      + "We also show you how to move. Some people should not have needles, so we ask about your health first."),
  languages: ["en"],
  .page { checked in
    guard checked.page.language.code == "en", checked.page.audience != .professional,
      let measure = checked.readingMeasure
    else { return [] }
    let goal = checked.page.isForHome ? 5.0 : 7.0
    let grade = tenths(measure.grade)
    guard grade > goal else { return [] }
    let isFarAbove = grade > goal + 1
    let hardest = checked.hardestSentences
    guard let place = hardest.first?.place else { return [] }
    return [
      Finding(
        "the page reads at grade \(grade)\(measure.smog.map { " (SMOG \(tenths($0)))" } ?? ""); "
          + "the limit is \(Int(isFarAbove ? goal + 1 : goal))",
        at: place,
        help: "use shorter sentences and words, first in "
          + hardest.map { "\($0.beginning) at \($0.place.line):\($0.place.column)" }.joined(separator: ", "),
        severity: isFarAbove ? .error : nil)
    ]
  })

extension Page {
  /// Whether people read it at home after a session, often tired: aftercare and handouts.
  fileprivate var isForHome: Bool { section == .aftercare || role == .aftercare || handout != nil }
}

/// Rounded as displayed, so that a page at the limit is not reported as above it.
private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

/// The counts that reading grades are computed from.
struct ReadingMeasure: Sendable, Hashable {
  var sentences = 0
  var words = 0
  var syllables = 0
  var longWords = 0

  /// The Flesch–Kincaid grade level (Kincaid et al., 1975).
  var grade: Double {
    0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// SMOG grade (McLaughlin, 1969), which is defined for 30 sentences or more; nil for fewer.
  var smog: Double? {
    sentences < 30 ? nil : 1.0430 * (Double(longWords) * 30 / Double(sentences)).squareRoot() + 3.1291
  }

  static func += (total: inout ReadingMeasure, part: ReadingMeasure) {
    total.sentences += part.sentences
    total.words += part.words
    total.syllables += part.syllables
    total.longWords += part.longWords
  }
}

extension CheckedPage {
  /// Covers the paragraphs and list items of the body; nil for fewer than 30 words, which say too little.
  var readingMeasure: ReadingMeasure? {
    var measure = ReadingMeasure()
    for text in measuredTexts {
      for sentence in text.sentenceMeasures { measure += sentence }
    }
    return measure.words < 30 ? nil : measure
  }

  /// The three sentences with the highest grade, hardest first, ignoring those of fewer than five words.
  fileprivate var hardestSentences: [(place: SourceLocation, beginning: String)] {
    var candidates: [(text: ReadableText, sentence: Sentence, grade: Double)] = []
    for text in measuredTexts {
      for (sentence, measure) in zip(text.prose.sentences, text.sentenceMeasures) {
        candidates.append((text, sentence, measure.words < 5 ? -100 : measure.grade))
      }
    }
    candidates.sort { $0.grade > $1.grade }
    return candidates.prefix(3).map { text, sentence, _ in
      (text.location(ofOffset: sentence.range.lowerBound), text.beginning(of: sentence))
    }
  }

  private var measuredTexts: [ReadableText] { texts.filter { $0.block != nil && $0.isRunningText } }
}

extension ReadableText {
  /// The counts of each sentence.
  fileprivate var sentenceMeasures: [ReadingMeasure] {
    let syllables = SyllableCounter.english.syllables(of: prose, in: text)
    return prose.sentences.map { sentence in
      var measure = ReadingMeasure(sentences: 1)
      for word in prose.words(of: sentence) {
        let count = syllables[word.tokens].reduce(0, +)
        measure.words += 1
        measure.syllables += count
        if count >= 3 { measure.longWords += 1 }
      }
      return measure
    }
  }
}
