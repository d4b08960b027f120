import ClinicSite
import HTML

func glossaryList(_ terms: [GlossaryTerm], _ phrases: ListPhrases) -> HTML {
  """
  <dl class="glossary">
  \(for: terms, { term in """
  <div><dt id="\(term.identifier)">\(term.term)</dt> <dd>\(term.meaning)\
  \(if: !term.alsoCalled.isEmpty, "<br><small data-pagefind-weight=\"10\">\(phrases.glossaryAlso(term.alsoCalled))</small>")</dd></div>

  """ })</dl>
  """
}
