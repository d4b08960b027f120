import HTML

/// The top of every page except the home page.
/// - Parameter searchWords: Further words under which the search finds the page.
package func pageHead(
  _ title: String, lead: String?, also: String? = nil, trail: [Crumb], searchWords: [String] = [],
  _ context: EditionContext
) -> HTML {
  let words = searchWords.isEmpty ? nil : searchWords.joined(separator: ", ")
  return """
    <div class="page-head"\(attribute: "data-search-words", words)\(attribute: "data-pagefind-index-attrs", words.map { _ in "data-search-words" })>
    \(breadcrumb(trail, context))
    <h1>\(title)</h1>
    \(with: also, { "<p class=\"also\" data-pagefind-weight=\"7\">\($0)</p>" })
    \(with: lead, { "<p class=\"lead\">\($0)</p>" })
    </div>
    """
}
