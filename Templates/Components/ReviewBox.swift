import ClinicSite
import HTML

/// Who is responsible for the page, and when its next review is due.
package func reviewBox(_ page: Page, _ context: EditionContext) -> HTML {
  let phrases = context.phrases.page
  let review = page.review
  return """
    <section class="review" aria-label="\(phrases.review)"><dl>
    <dt>\(phrases.reviewedBy)</dt><dd>\(reviewer(review.reviewer, context))</dd>
    \(with: page.medicalReviewer, { "<dt>\(phrases.medicallyReviewedBy)</dt><dd>\(reviewer($0, context))</dd>" })\
    <dt>\(phrases.lastReview)</dt><dd>\(day(review.last, context))</dd>
    <dt>\(phrases.nextReview)</dt><dd>\(day(review.next, context))</dd>
    <dt>\(phrases.version)</dt><dd>\(page.version)</dd>
    \(with: page.translatedFrom, { "<dt>\(phrases.translatedFrom)</dt><dd>\($0)</dd>" })
    </dl></section>
    """
}

private func day(_ date: CalendarDate, _ context: EditionContext) -> HTML {
  """
  <time datetime="\(date.iso8601)">\(context.phrases.calendar.date(date))</time>
  """
}

private func reviewer(_ person: Person, _ context: EditionContext) -> HTML {
  guard let people = context.address(of: .people), context.site.peopleByID[person.id] != nil else {
    return "\(person.nameWithCredentials), \(person.profession)"
  }
  return """
    <a href="\(url: context.href(people) + "#" + person.anchor)">\(person.nameWithCredentials)</a>, \(person.profession)
    """
}

extension Person {
  /// The id of the person on the page that lists all people.
  var anchor: String { "page-person-" + id }
}
