import ClinicSite
import HTML

/// Served for any missing address, so its links must not be relative.
func notFoundPage(_ context: EditionContext) -> [UInt8] {
  let phrases = context.phrases.list
  let links = [context.home] + context.navigation.map { Crumb(title: $0.label, address: $0.address) }
  let main: HTML = """
    <div class="wrap">
    \(pageHead(phrases.notFoundTitle, lead: phrases.notFoundText, trail: [], context))
    <div class="list-band flow prose">
    <p>\(phrases.notFoundHelp)</p>
    <ul>
    \(for: links, { link in """
    <li><a href="\(url: context.href(link.address))">\(link.title)</a></li>

    """ })</ul>
    </div>
    </div>
    """
  let description = DocumentDescription(title: phrases.notFoundTitle, summary: phrases.notFoundText)
  return document(description, context, main: main)
}
