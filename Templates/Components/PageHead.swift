import HTML

/// The top of an inner page.
func pageHead(
  _ title: String, lead: String?, also: String? = nil, trail: [Crumb], _ context: EditionContext
) -> HTML {
  """
  <div class="page-head">
  \(breadcrumb(trail, context))
  <h1>\(title)</h1>
  \(with: also, { "<p class=\"also\">\($0)</p>" })
  \(with: lead, { "<p class=\"lead\">\($0)</p>" })
  </div>
  """
}
