import ClinicSite
import HTML

/// A list of pages with their summaries.
package func pageList(_ pages: [Page], _ context: EditionContext) -> HTML {
  """
  <ul class="page-list">
  \(for: pages, { page in """
  <li><a href="\(url: context.href(page.address))">\(page.title)</a><p>\(page.summary)</p></li>

  """ })</ul>
  """
}
