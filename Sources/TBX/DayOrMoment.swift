/// A date that exists, with or without a time (XML Schema, `date` and `dateTime`).
struct DayOrMoment {
  /// Whether it tells the time of the day.
  let hasTime: Bool

  /// Reads a date, or returns nil for another text.
  init?(_ text: String) {
    let form = /-?(\d{4,})-(\d\d)-(\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)?(?:Z|[+\-]\d\d:\d\d)?/
    guard let match = text.wholeMatch(of: form), let year = Int(match.1), let month = Int(match.2),
      let day = Int(match.3), (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    hasTime = match.4 != nil
  }
}
