/// A term found in a text. It takes little memory, since a text may have millions.
public struct Occurrence: Sendable, Hashable {
  /// How the words of a term that do not stand together lie.
  public enum Split: Sendable, Hashable {
    /// Other words stand between them (`trafic présumé d'êtres humains`): their range.
    case inserted(Range<Int>)
    /// Words that another term has too stand before its own (`migrants réguliers et illégaux`): their range.
    case sharedBefore(Range<Int>)
    /// Words that another term has too stand behind its own (`legal and illegal migrants`): their range.
    case sharedAfter(Range<Int>)
  }

  private let start: Int
  /// The length of the range, with `interrupted`.
  private let length: UInt32
  /// The first form; there is always one.
  private let form: UInt32
  /// What few occurrences have.
  private let rest: Rest?

  private static let interrupted: UInt32 = 1 << 31

  private final class Rest: Sendable, Hashable {
    let forms: [Int]
    let split: Split?

    init(forms: [Int], split: Split?) {
      self.forms = forms
      self.split = split
    }

    static func == (left: Rest, right: Rest) -> Bool { left.forms == right.forms && left.split == right.split }

    func hash(into hasher: inout Hasher) {
      hasher.combine(forms)
      hasher.combine(split)
    }
  }

  /// Creates an occurrence.
  ///
  /// - Parameters:
  ///   - range: of at most 2³¹ - 1 bytes.
  ///   - forms: at least one.
  public init(range: Range<Int>, forms: FormNumbers, isInterrupted: Bool, split: Split? = nil) {
    start = range.lowerBound
    length = UInt32(clamping: min(range.count, Int(Int32.max))) | (isInterrupted ? Self.interrupted : 0)
    let leading = forms.leading ?? (0, true)
    form = UInt32(clamping: leading.first)
    rest = leading.isOnly && split == nil ? nil : Rest(forms: Array(forms), split: split)
  }

  /// Where it stands: UTF-8 offsets into the text. Of a term that shares words, its own.
  public var range: Range<Int> { start..<start + Int(length & ~Self.interrupted) }
  /// The numbers of the forms that end here, of one term or of several that share the form.
  public var forms: FormNumbers { rest.map { FormNumbers($0.forms) } ?? FormNumbers([Int(form)]) }
  /// Whether quotation marks stand inside the term (`migration « légale »`).
  public var isInterrupted: Bool { length & Self.interrupted != 0 }
  /// How its words lie, where they do not stand together.
  public var split: Split? { rest?.split }

  /// The same occurrence with other forms, at least one.
  public func with(forms: FormNumbers) -> Occurrence {
    Occurrence(range: range, forms: forms, isInterrupted: isInterrupted, split: split)
  }
}
