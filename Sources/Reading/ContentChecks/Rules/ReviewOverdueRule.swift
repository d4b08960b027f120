import ClinicSite
import Diagnostics

extension RuleID {
  public static let reviewOverdue: RuleID = "review-overdue"
}

let reviewOverdueRule = Rule(
  .reviewOverdue, .warning, publishing: .error,
  summary: "A page whose clinical review is due, or planned too far ahead",
  explanation: Explanation(
    why: """
      Advice grows old, and nobody sees it happen. Each page says when a clinician read it last and by when it will be
      read again: at most 36 months later. After that day it may not be published until somebody has read it.
      """,
    bad: "reviewed: 2021-03-01\nnext-review: 2026-03-01", good: "reviewed: 2026-09-14\nnext-review: 2027-09-14"),
  .page { checked in
    let review = checked.page.review
    let place = checked.page.location(of: "next-review")
    if review.next < checked.site.site.asOf {
      return [
        Finding(
          "the review was due on \(review.next.iso8601)", at: place,
          help: "let \(review.reviewer.name) read the page, then change \"reviewed\" and \"next-review\"")
      ]
    }
    if review.next > review.last.monthsLater(36) {
      return [
        Finding(
          "the next review is more than 36 months after the last, of \(review.last.iso8601)", at: place,
          help: "at the latest \(review.last.monthsLater(36).iso8601)")
      ]
    }
    return []
  })
