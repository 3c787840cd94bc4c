import Threads

/// A value that is made when it is first asked for, by whoever asks first; others wait for it.
final class Once<Value: Sendable>: Sendable {
  private let value = Lock<Value?>(nil)

  /// The value. Throws what `make` throws; then it is made again the next time.
  func callAsFunction<Failure: Error>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    try value.withLock { value throws(Failure) in
      if let value { return value }
      let made = try make()
      value = made
      return made
    }
  }
}
