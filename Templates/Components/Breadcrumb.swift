import ClinicSite
import HTML

package func breadcrumb(_ trail: [Crumb], _ context: EditionContext) -> HTML {
  guard !trail.isEmpty else { return HTML() }
  return """
    <nav class="breadcrumb" aria-label="\(context.phrases.frame.breadcrumb)"><ol>\
    \(for: trail, { crumb in """
    <li><a href="\(url: context.href(crumb.address))">\(crumb.title)</a></li>
    """ })</ol></nav>
    """
}
