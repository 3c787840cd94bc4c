/// A server that could not be started.
public struct ServerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where it was to listen.
  public let address: ListenAddress
  /// Why it cannot.
  public let reason: String

  /// The error in English, without a final stop.
  public var description: String { "cannot listen on \(address): \(reason)" }
}
