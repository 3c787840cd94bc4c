import Glibc

/// Immutable bytes: a file mapped into memory, or an array.
///
/// A mapped file costs no memory of its own: the system reads its pages when they are touched and may drop them again.
///
/// It can be shared between threads (`@unchecked Sendable`) because nothing ever writes the memory.
public final class MappedBytes: @unchecked Sendable {
  /// The number of bytes.
  public let count: Int
  /// The first byte. The memory is never written and lives as long as this object.
  public let baseAddress: UnsafeRawPointer
  private let isMapped: Bool

  /// Creates bytes from an array. O(its length).
  public init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    bytes.withUnsafeBytes {
      if !$0.isEmpty { memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count) }
    }
    baseAddress = UnsafeRawPointer(memory)
    count = bytes.count
    isMapped = false
  }

  /// Maps a file into memory, or reads it where it is a pipe. Throws `FileError` if it cannot be opened or is a directory.
  public convenience init(mapping path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw FileError(path: path, code: EISDIR)
    case S_IFREG where status.st_size > 0:
      let size = Int(status.st_size)
      guard let mapping = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), mapping != MAP_FAILED else {
        throw FileError(path: path, code: errno)
      }
      self.init(mapping: UnsafeRawPointer(mapping), count: size)
    default: try self.init(readingAll: descriptor, path: path)
    }
  }

  /// Reads a descriptor to its end, such as standard input (0). Throws `FileError` if reading fails.
  public convenience init(readingAll descriptor: CInt, path: String) throws(FileError) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, code: errno)
      }
      bytes.append(contentsOf: chunk[0..<got])
    }
    self.init(bytes)
  }

  private init(mapping: UnsafeRawPointer, count: Int) {
    self.count = count
    baseAddress = mapping
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: baseAddress), count)
    } else {
      baseAddress.deallocate()
    }
  }

  /// Calls `body` with all the bytes; the pointer is valid only inside the call.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: baseAddress, count: count))
  }

  /// A copy of the bytes in `range`, which is clamped to what is there. O(length of the range).
  public subscript(range: Range<Int>) -> [UInt8] {
    withUnsafeBytes { Array($0[range.clamped(to: 0..<count)]) }
  }

  /// A copy of all bytes. O(`count`).
  public var array: [UInt8] { self[0..<count] }
}
