import ClinicSite
import HTML

/// Links to the same page in the other languages, or to their home pages if they don't have it.
package func languageSwitcher(_ alternates: [Alternate], _ context: EditionContext) -> HTML {
  let others = context.settings.languages.filter { $0 != context.language }
  guard !others.isEmpty else { return HTML() }
  return """
    <nav class="languages" aria-label="\(context.phrases.frame.languages)"><ul>
    \(for: others, { language in
      let address = alternates.first { $0.language == language }?.address ?? context.settings.root(of: language)
      let name = Phrases.phrases(for: language)?.languageName ?? language.code
      return """
    <li><a href="\(url: context.href(address))" lang="\(language.code)" hreflang="\(language.code)">\(name)</a></li>
    """ })
    </ul></nav>
    """
}
