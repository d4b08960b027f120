import ClinicSite
import HTML

/// The form appears only with JavaScript; without it, the page shows the list of all pages.
func searchPage(_ context: EditionContext) -> HTML {
  let phrases = context.phrases.search
  let base = context.settings.baseURL
  return """
    <form class="search" role="search" hidden data-index="\(base.href(searchIndexFolder))" data-root="\(base.path)" \
    data-searching="\(phrases.searching)" data-found-one="\(phrases.foundOne)" data-found-many="\(phrases.foundMany)" \
    data-no-match="\(phrases.noMatch)" data-failed="\(phrases.failed)">
    <label for="page-search">\(phrases.label)</label>
    <div class="search__field"><input id="page-search" type="search" name="q" autocomplete="off" autocapitalize="none" \
    enterkeyhint="search"><button class="button">\(phrases.button)</button></div>
    </form>
    <p class="search__status" role="status"></p>
    <p class="search__none" hidden>\(phrases.foundNone(phoneLink(context.settings.phone, context.phrases)))</p>
    <ol class="search__results" aria-label="\(phrases.results)" hidden></ol>
    <button class="button search__more" hidden>\(phrases.more)</button>
    <section class="search__all flow" aria-labelledby="page-all">
    <h2 id="page-all">\(phrases.allPages)</h2>
    \(siteMap(context))
    </section>
    """
}

/// The folder of the search index, which Pagefind makes from the pages.
public let searchIndexFolder = PageAddress("/pagefind/")
