import ClinicSite

struct CalendarPhrases: Sendable {
  /// Beginning with January.
  var months: [String]
  var weekday: @Sendable (Weekday) -> String
  /// As written before a month, such as "1er".
  var dayOfMonth: @Sendable (Int) -> String
  /// As written after "closed", such as "le 25 décembre 2026".
  var onDate: @Sendable (_ date: String) -> String
  /// For example "24 to 28 December 2026"; the first text leaves out what both dates share.
  var dateRange: @Sendable (_ first: String, _ last: String) -> String
  /// "Monday to Friday"
  var weekdayRange: @Sendable (_ first: String, _ last: String) -> String
  var timeRange: @Sendable (_ opens: String, _ closes: String) -> String
  var time: @Sendable (TimeOfDay) -> String
  var and: String
}

extension CalendarPhrases {
  /// "14 September 2026"
  func date(_ date: CalendarDate) -> String { "\(dayAndMonth(date)) \(date.year)" }

  func dates(from first: CalendarDate, to last: CalendarDate) -> String {
    if first == last { return onDate(date(first)) }
    let start =
      if first.year != last.year {
        date(first)
      } else if first.month != last.month {
        dayAndMonth(first)
      } else {
        dayOfMonth(first.day)
      }
    return dateRange(start, date(last))
  }

  private func dayAndMonth(_ date: CalendarDate) -> String { "\(dayOfMonth(date.day)) \(months[date.month - 1])" }

  /// "Monday", "Saturday and Sunday", "Monday to Friday". Days count from 0 for Monday.
  func days(_ days: ClosedRange<Int>) -> String {
    let first = weekday(Weekday.allCases[days.lowerBound])
    let last = weekday(Weekday.allCases[days.upperBound])
    return switch days.count {
    case 1: first
    case 2: "\(first) \(and) \(last)"
    default: weekdayRange(first, last)
    }
  }

  func range(_ range: TimeRange) -> String { timeRange(time(range.opens), time(range.closes)) }

  /// "Monday and Wednesday to Friday 8:00 to 18:00, Saturday 9:00 to 13:00". Closed days are left out; days with the
  /// same hours are grouped.
  func week(_ hours: OpeningHours) -> String {
    var groups: [(days: [String], ranges: [TimeRange])] = []
    for group in hours.groups where !group.ranges.isEmpty {
      if let place = groups.firstIndex(where: { $0.ranges == group.ranges }) {
        groups[place].days.append(days(group.days))
      } else {
        groups.append(([days(group.days)], group.ranges))
      }
    }
    return groups.map { list($0.days) + " " + $0.ranges.map(range).joined(separator: " \(and) ") }
      .joined(separator: ", ")
      .capitalisedFirst
  }

  /// "Monday, Wednesday and Friday"
  private func list(_ days: [String]) -> String {
    let most = days.dropLast().joined(separator: ", ")
    return most.isEmpty ? days.joined() : "\(most) \(and) \(days[days.count - 1])"
  }
}

extension String {
  /// With the first letter in upper case.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
