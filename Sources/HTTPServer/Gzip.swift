internal import CZLib

/// The content coding gzip (RFC 9110, section 8.4.1.3).
enum Gzip {
  /// The bytes in gzip, or nil where there is no memory for it. O(length).
  static func compressed(_ content: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard content.count <= Int(UInt32.max) / 2, czlib_gzip_start(&stream) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var input = content
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    output.removeLast(Int(stream.avail_out))
    return output
  }
}
