import ClinicSite
import HTML

/// Every page, folder by folder.
func siteMap(_ context: EditionContext) -> HTML {
  let edition = context.edition
  let topPages = edition.folder([]).map(edition.pages(in:)) ?? []
  let top = [context.home] + topPages.map { Crumb(title: $0.title, address: $0.address) }
  return """
    <ul class="site-map">
    \(for: top, { entry($0, context) })\
    \(for: context.folders.nodes.filter { $0.folder.path.count == 1 }, { folderEntry($0, context) })\
    </ul>
    """
}

private func entry(_ crumb: Crumb, _ context: EditionContext) -> HTML {
  """
  <li><a href="\(url: context.href(crumb.address))">\(crumb.title)</a></li>

  """
}

private func folderEntry(_ node: FolderTree.Node, _ context: EditionContext) -> HTML {
  let pages = context.edition.pages(in: node.folder)
  return """
    <li><a href="\(url: context.href(node.folder.address))">\(node.label)</a>
    \(if: !pages.isEmpty || !node.children.isEmpty, """
    <ul>
    \(for: pages, { entry(Crumb(title: $0.title, address: $0.address), context) })\
    \(for: node.children, { folderEntry(context.folders.nodes[$0], context) })</ul>
    """)</li>

    """
}
