import ClinicSite
import HTML

/// A page's rendered text. Callouts at the very beginning are kept apart, because they come before everything else.
package struct BodyText: Sendable {
  package var leadingCallouts = HTML()
  package var text = HTML()
  /// Callouts before the first section heading.
  var unheadedCallouts: [Callout] = []

  /// - Parameter nurseLine: Whom to ask if one is not sure; the site's by default.
  package init(_ body: Body, nurseLine: ServiceNumber? = nil, _ context: EditionContext) {
    let nurseLine = nurseLine ?? context.settings.nurseLine
    var level = HeadingLevel.second
    var pending: [Callout] = []
    var isLeading = true

    func add(_ html: HTML) {
      if isLeading { leadingCallouts += html } else { text += html }
    }
    func addPending() {
      guard !pending.isEmpty else { return }
      add(doAndDoNot(pending, level, context))
      pending = []
    }
    for (place, part) in body.parts.enumerated() {
      switch part {
      case .prose(let html, let hasSections):
        addPending()
        isLeading = false
        text += "<div class=\"flow prose\">\n\(html)</div>\n"
        if hasSections { level = .third }
      case .callout(let callout):
        if level == .second { unheadedCallouts.append(callout) }
        if callout.kind == .do || callout.kind == .doNot {
          if pending.contains(where: { $0.kind == callout.kind }) { addPending() }
          pending.append(callout)
        } else {
          addPending()
          let lines = UrgentLines(of: place, in: body.parts, nurseLine: nurseLine)
          add(calloutComponent(callout, level, context, lines: lines))
        }
      }
    }
    addPending()
  }
}
