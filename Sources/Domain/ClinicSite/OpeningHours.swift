public enum Weekday: String, Sendable, Hashable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A time of day, in minutes from midnight.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  public let minutes: Int

  /// Reads `08:00` to `24:00`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 24 * 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  /// `08:00`
  public var iso8601: String { twoDigits(hour) + ":" + twoDigits(minute) }
}

private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

public struct TimeRange: Sendable, Hashable {
  public let opens: TimeOfDay
  public let closes: TimeOfDay

  public init?(opens: TimeOfDay, closes: TimeOfDay) {
    guard opens < closes else { return nil }
    self.opens = opens
    self.closes = closes
  }
}

/// A week's opening hours. A day without ranges is closed; a day's ranges are in order and don't touch.
public struct OpeningHours: Sendable, Hashable {
  public var ranges: [Weekday: [TimeRange]]

  public init(_ ranges: [Weekday: [TimeRange]]) { self.ranges = ranges }

  public subscript(day: Weekday) -> [TimeRange] { ranges[day] ?? [] }

  /// Consecutive days with the same hours, starting on Monday.
  public var groups: [(days: ClosedRange<Int>, ranges: [TimeRange])] {
    var groups: [(days: ClosedRange<Int>, ranges: [TimeRange])] = []
    for (index, day) in Weekday.allCases.enumerated() {
      if let last = groups.last, last.ranges == self[day] {
        groups[groups.count - 1].days = last.days.lowerBound...index
      } else {
        groups.append((index...index, self[day]))
      }
    }
    return groups
  }
}

/// Days on which a clinic is closed, both ends included.
public struct Closure: Sendable, Hashable {
  public var from: CalendarDate
  public var to: CalendarDate
  public var note: LocalizedText?

  public init(from: CalendarDate, to: CalendarDate, note: LocalizedText?) {
    self.from = from
    self.to = to
    self.note = note
  }
}
