internal import CMicroHTTPD
import HTTPMessages

/// Content that the library sends without a copy of its own.
private final class SentContent {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the bytes are: an array that nobody changes stays where it is as long as it is kept.
  var place: UnsafeRawBufferPointer { bytes.withUnsafeBytes { $0 } }

  /// Called by the library when it has sent them.
  static let free: @convention(c) (UnsafeMutableRawPointer?) -> Void = { pointer in
    if let pointer { Unmanaged<SentContent>.fromOpaque(pointer).release() }
  }
}

/// Answers a connection.
func queue(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
  let content = SentContent(response.body)
  let place = content.place
  let kept = Unmanaged.passRetained(content)
  let made = MHD_create_response_from_buffer_with_free_callback_cls(
    place.count, UnsafeMutableRawPointer(mutating: place.baseAddress), SentContent.free, kept.toOpaque())
  guard let made else {
    kept.release()
    return .NO
  }
  defer { MHD_destroy_response(made) }
  for (name, value) in response.headers {
    // Passed as it is, a string would be copied into an array first.
    name.withCString { name in value.withCString { _ = MHD_add_response_header(made, name, $0) } }
  }
  return MHD_queue_response(connection, UInt32(response.status), made)
}
