import ClinicSite
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-09-14", "2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])
  func aDayIsReadAndWritten(text: String) {
    #expect(CalendarDate(iso8601: text)?.iso8601 == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
    "0000-01-01", "2026-9-14", "26-09-14", "2026-09-14T00:00", "2026/09/14", "20260914", " 2026-09-14", "2026-09-14\n",
    "-026-09-14", "2026-+9-14", "２０２６-09-14", "", "--", "2026-09", "2026-09-14-",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }

  @Test func daysAreInOrder() throws {
    let texts = ["2026-09-14", "2025-12-31", "2026-10-01", "2026-09-02"]
    let days = try texts.map { try #require(CalendarDate(iso8601: $0)) }
    #expect(days.sorted().map(\.iso8601) == ["2025-12-31", "2026-09-02", "2026-09-14", "2026-10-01"])
  }

  @Test(arguments: [
    ("2026-09-14", 36, "2029-09-14"), ("2026-12-31", 1, "2027-01-31"), ("2027-01-31", 1, "2027-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2026-11-30", 1, "2026-12-30"), ("2024-02-29", 12, "2025-02-28"),
  ])
  func aDaySomeMonthsLaterIsThatDayOrTheMonthsLast(text: String, months: Int, later: String) {
    #expect(CalendarDate(iso8601: text)?.monthsLater(months).iso8601 == later)
  }
}
