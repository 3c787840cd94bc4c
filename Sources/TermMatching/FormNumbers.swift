/// The numbers of the forms that an occurrence may be, in order. One, as it mostly is, takes no memory of its own.
public struct FormNumbers: RandomAccessCollection, Sendable, Hashable {
  /// -1 where there is none.
  private let first: Int
  private let further: [Int]

  /// Takes numbers, which are not negative.
  public init(_ numbers: [Int]) {
    first = numbers.first ?? -1
    further = numbers.count > 1 ? Array(numbers.dropFirst()) : []
  }

  /// The place of the first number.
  public var startIndex: Int { 0 }
  /// The place past the last number.
  public var endIndex: Int { first < 0 ? 0 : 1 + further.count }

  /// A number by its place, from 0 on.
  public subscript(place: Int) -> Int { place == 0 ? first : further[place - 1] }
}
