import ClinicSite
import HTML

/// The page of a folder with an `index.md`: its text, then a list of the folder's pages.
func folderPage(_ page: Page, place: Int, _ context: EditionContext) -> HTML {
  let text = BodyText(page.body, context)
  let list = context.folders[page.folder].map { folderList($0, context) } ?? HTML()
  return """
    <div class="wrap">
    \(pageHead(page.title, lead: page.summary, trail: context.folders.trail(above: page), searchWords: context.searchWords(of: page), context))
    \(if: !page.body.parts.isEmpty, columns(
      first: text.leadingCallouts, aside: contents(of: page, text, context),
      asideLabel: context.phrases.page.aboutThisPage, text: text.text))
    \(list)
    <div class="article article--below-list">\(pageEnd(page, place: place, context))</div>
    </div>
    """
}

/// The page of a folder without an `index.md`.
func generatedFolderPage(_ node: FolderTree.Node, _ context: EditionContext) -> [UInt8] {
  let (title, summary) = titleAndSummary(node, context)
  let trail = context.folders.trail(to: node.folder.path.dropLast())
  let description = DocumentDescription(
    title: title, summary: summary, address: node.folder.address,
    alternates: context.site.alternates[folderKey(node.folder.path)], folder: node.folder.path, trail: trail)
  let main: HTML = """
    <div class="wrap">
    \(pageHead(title, lead: summary, trail: trail, context))
    \(folderList(node, context))
    </div>
    """
  return document(description, context, main: main)
}

private func titleAndSummary(_ node: FolderTree.Node, _ context: EditionContext) -> (title: String, summary: String) {
  let phrases = context.phrases
  let list = phrases.list
  return switch node.folder.section {
  case .conditions:
    (
      context.questionOfConditions,
      context.treatments.count == 1 ? phrases.condition.indexSummary : phrases.condition.problemSummary
    )
  case .locations: (phrases.clinic.indexTitle, phrases.clinic.indexSummary)
  case .aftercare: (list.aftercareTitle, list.folderSummary(list.aftercareTitle))
  case .insurance: (list.insuranceTitle, list.folderSummary(list.insuranceTitle))
  default: (node.label, list.folderSummary(node.label))
  }
}

private func folderList(_ node: FolderTree.Node, _ context: EditionContext) -> HTML {
  switch node.folder.section {
  case .conditions: conditionIndex(context)
  case .locations: "<div class=\"list-band\">\(clinicList(.second, context))</div>"
  default: plainFolderList(node, context)
  }
}

private func plainFolderList(_ node: FolderTree.Node, _ context: EditionContext) -> HTML {
  let pages = context.edition.pages(in: node.folder)
  let children = node.children.map { context.folders.nodes[$0] }
  guard !pages.isEmpty || !children.isEmpty else { return HTML() }
  return """
    <nav class="list-band" aria-label="\(context.phrases.list.pagesHere)">
    \(if: !pages.isEmpty, pageList(pages, context))
    \(if: !children.isEmpty, """
    <ul class="page-list">\(for: children, { child in """
    <li><a href="\(url: context.href(child.folder.address))">\(child.label)</a></li>
    """ })</ul>
    """)
    </nav>
    """
}
