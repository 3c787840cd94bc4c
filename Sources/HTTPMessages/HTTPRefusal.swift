/// Why a server does not answer a request as it was meant.
public enum HTTPRefusal: Sendable, Hashable {
  /// Its content is larger than a number of bytes.
  case tooLarge(limit: Int)
  /// Too many requests that take long wait already; it may be sent again after a number of seconds.
  case busy(seconds: Int)
}
