/// Who is responsible for a page's clinical content, and when the next review is due.
public struct Review: Sendable, Hashable {
  public var reviewer: Person
  public var last: CalendarDate
  public var next: CalendarDate

  public init(reviewer: Person, last: CalendarDate, next: CalendarDate) {
    self.reviewer = reviewer
    self.last = last
    self.next = next
  }
}
