import XML

/// A piece of a page: markup that is well-formed XML and HTML at once.
///
/// A literal is markup as it stands; every text put into it by `\(…)` is escaped, in content and in attributes alike, so
/// that no term and no draft can become markup by oversight.
public struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup.
  public private(set) var text: String

  /// Creates markup that is a literal.
  public init(stringLiteral value: String) { text = value }

  /// Creates markup of a literal and of the values in it.
  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Markup without anything in it.
  static let none: Markup = ""

  /// Whether nothing is in it.
  var isEmpty: Bool { text.isEmpty }

  static func + (left: Markup, right: Markup) -> Markup { "\(left)\(right)" }

  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  /// The parts of a literal and the values between them.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Begins an interpolation.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Appends a part of the literal as it stands.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Appends text, escaped.
    public mutating func appendInterpolation(_ value: String) { text += XMLWriter.escaped(value, inAttribute: true) }

    /// Appends a number.
    public mutating func appendInterpolation(_ value: Int) { text += String(value) }

    /// Appends markup.
    public mutating func appendInterpolation(_ value: Markup) { text += value.text }

    /// Appends pieces of markup, one behind the other.
    public mutating func appendInterpolation(_ values: [Markup]) { for value in values { text += value.text } }

    /// Appends an attribute with a space before it, or nothing where there is no value.
    public mutating func appendInterpolation(_ name: String, attribute value: String?) {
      text += XMLWriter.markup([(name, value)])
    }
  }
}

extension [Markup] {
  /// The pieces with markup between them.
  func joined(_ separator: Markup) -> Markup {
    enumerated().reduce(into: Markup.none) { all, piece in
      if piece.offset > 0 { all += separator }
      all += piece.element
    }
  }
}
