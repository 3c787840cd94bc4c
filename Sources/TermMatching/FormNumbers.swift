/// The numbers of the forms that an occurrence may be, in order. One, as it mostly is, takes no memory of its own.
public struct FormNumbers: RandomAccessCollection, Sendable, Hashable {
  /// -1 where there is none.
  private var first = -1
  private var further: [Int] = []

  /// Takes numbers, which are not negative.
  public init(_ numbers: [Int]) {
    for number in numbers { append(number) }
  }

  /// Appends a number, which is not negative.
  mutating func append(_ number: Int) {
    if first < 0 { first = number } else { further.append(number) }
  }

  /// Leaves no number.
  mutating func removeAll() {
    first = -1
    if !further.isEmpty { further = [] }
  }

  /// The first number and whether there are others; nil where there is none.
  @inline(__always)
  var leading: (first: Int, isOnly: Bool)? { first < 0 ? nil : (first, further.isEmpty) }

  /// The place of the first number.
  public var startIndex: Int { 0 }
  /// The place past the last number.
  public var endIndex: Int { first < 0 ? 0 : 1 + further.count }

  /// A number by its place, from 0 on.
  public subscript(place: Int) -> Int { place == 0 ? first : further[place - 1] }
}
