import HTML

/// The answer, then contents and facts, then the text. On phones they follow each other in this order; on wider screens
/// they are next to each other.
package func columns(first: HTML, aside: HTML, asideLabel: String, text: HTML) -> HTML {
  """
  <div class="columns">
  \(if: !first.isEmpty, "<div class=\"first article\">\n\(first)\n</div>\n")\
  \(if: !aside.isEmpty, "<aside aria-label=\"\(asideLabel)\">\n\(aside)\n</aside>\n")\
  \(if: !text.isEmpty, "<div class=\"article\">\n\(text)\n</div>\n")\
  </div>
  """
}
