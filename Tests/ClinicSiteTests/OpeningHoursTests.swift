import ClinicSite
import Testing

@Suite struct OpeningHoursTests {
  @Test(arguments: [("00:00", 0), ("08:05", 485), ("23:59", 1439), ("24:00", 1440)])
  func aTimeOfDayIsReadAndWritten(text: String, minutes: Int) {
    #expect(TimeOfDay(text)?.minutes == minutes)
    #expect(TimeOfDay(text)?.iso8601 == text)
  }

  @Test(arguments: [
    "", "8:00", "08:60", "24:01", "25:00", "08:00:00", "0800", "08-00", "-1:00", "+8:00", "０8:00", "08:0a",
  ])
  func anyOtherTimeIsRefused(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func aRangeEndsAfterItBegins() throws {
    let (eight, noon) = (try #require(TimeOfDay("08:00")), try #require(TimeOfDay("12:00")))
    let range = TimeRange(opens: eight, closes: noon)
    #expect(range?.opens == eight)
    #expect(range?.closes == noon)
    #expect(TimeRange(opens: noon, closes: eight) == nil)
    #expect(TimeRange(opens: noon, closes: noon) == nil)
  }

  @Test func neighbouringDaysWithTheSameHoursAreOneGroup() throws {
    let (early, late) = (try range("08:00", "12:00"), try range("13:00", "19:00"))
    let hours = OpeningHours([
      .monday: [early, late], .tuesday: [early, late], .wednesday: [early], .thursday: [early, late],
      .saturday: [early],
    ])
    #expect(hours.groups.map(\.days) == [0...1, 2...2, 3...3, 4...4, 5...5, 6...6])
    #expect(hours.groups.map(\.ranges) == [[early, late], [early], [early, late], [], [early], []])
  }

  @Test func aWeekThatIsTheSameEveryDayIsOneGroup() throws {
    let all = try range("00:00", "24:00")
    let always = OpeningHours(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [all]) }))
    #expect(always.groups.map(\.days) == [0...6])
    #expect(always.groups.map(\.ranges) == [[all]])
    #expect(OpeningHours([:]).groups.map(\.days) == [0...6])
    #expect(OpeningHours([:])[.monday] == [])
  }
}

private func range(_ opens: String, _ closes: String) throws -> TimeRange {
  let (opens, closes) = (try #require(TimeOfDay(opens)), try #require(TimeOfDay(closes)))
  return try #require(TimeRange(opens: opens, closes: closes))
}
