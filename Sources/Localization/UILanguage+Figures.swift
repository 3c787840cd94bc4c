extension UILanguage {
  /// A whole number for people: `1,234` and `1 234`, with a narrow no-break space in French.
  public func figure(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += self == .french ? "\u{202F}" : "," }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
  }

  /// A number with one decimal for people: `1,234.5` and `1 234,5`. What is no number is 0.
  public func figure(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return figure(0.0) }
    let tenths = Int((abs(number) * 10).rounded())
    let sign = number < 0 && tenths > 0 ? "-" : ""
    return "\(sign)\(figure(tenths / 10))\(self == .french ? "," : ".")\(tenths % 10)"
  }

  /// A share for people: `12.5%` and `12,5 %`.
  public func percentage(_ part: Int, of whole: Int) -> String {
    figure(whole == 0 ? 0 : Double(part) * 100 / Double(whole)) + (self == .french ? "\u{202F}%" : "%")
  }
}
