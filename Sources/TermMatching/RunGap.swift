/// What stands between two runs of letters, as far as it decides whether a term goes on there.
struct RunGap {
  /// 0 where a sentence ends, else one of the bits of `Kind`.
  private let kind: UInt64

  private enum Kind {
    static let spaced: UInt8 = 1, apart: UInt8 = 2, other: UInt8 = 4
  }

  /// 1 for one space or line end, or an apostrophe: the words may belong together. Else 0.
  var isSpaced: UInt64 { @inline(__always) get { kind & 1 } }
  /// 1 for a hyphen, or a comma or the like before a space: words of which a term has them may belong together. Else 0.
  var isApart: UInt64 { @inline(__always) get { kind &>> 1 & 1 } }
  /// 1 for what is none of these, and no end of a sentence. Else 0.
  var isOther: UInt64 { @inline(__always) get { kind &>> 2 } }

  /// What tells the kind of a gap by its first three bytes and its length.
  struct Table {
    private let classes: UnsafeMutablePointer<UInt8>
    private let kinds: UnsafeMutablePointer<UInt8>

    /// What a byte is.
    private enum Class: UInt8, CaseIterable {
      case other, space, apostrophe, hyphen, punctuation, stop
    }

    /// Stands for all lengths from 4 on.
    private static let long = 7

    /// Makes a table, which is to be freed by `deallocate`.
    init() {
      classes = .allocate(capacity: 256)
      classes.initialize(repeating: Class.other.rawValue, count: 256)
      for (characters, kind) in [
        (" \n", Class.space), ("'", .apostrophe), ("-", .hyphen), (",;:()/", .punctuation), (".!?", .stop),
      ] {
        for byte in characters.utf8 { classes[Int(byte)] = kind.rawValue }
      }
      kinds = .allocate(capacity: 4096)
      kinds.initialize(repeating: Kind.other, count: 4096)
      for first in Class.allCases {
        for second in Class.allCases {
          for third in Class.allCases {
            for length in [1, 2, 3, Self.long] {
              kinds[Self.place(first.rawValue, second.rawValue, third.rawValue, length)] =
                Self.kind(Array([first, second, third].prefix(length)), isWhole: length < Self.long)
            }
          }
        }
      }
    }

    func deallocate() {
      classes.deallocate()
      kinds.deallocate()
    }

    /// The kind of a gap that consists of some bytes, or starts with them, as `TokenScanner` reads it.
    private static func kind(_ bytes: [Class], isWhole: Bool) -> UInt8 {
      for (byte, next) in zip(bytes, bytes.dropFirst()) where byte == .stop && (next == .space || next == .stop) {
        return 0
      }
      guard isWhole else { return Kind.other }
      switch bytes {
      case [.space], [.apostrophe]: return Kind.spaced
      case [.hyphen]: return Kind.apart
      default:
        let isPunctuated = bytes.contains(.punctuation) || bytes == [.stop]
        return isPunctuated && bytes.allSatisfy { $0 == .punctuation || $0 == .space || $0 == .stop }
          ? Kind.apart : Kind.other
      }
    }

    @inline(__always)
    private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ length: Int) -> Int {
      Int(first) | Int(second) &<< 3 | Int(third) &<< 6 | length &<< 9
    }

    @inline(__always)
    fileprivate func kind(_ bytes: UInt32, _ length: Int) -> UInt8 {
      kinds[
        Self.place(
          classes[Int(bytes & 0xFF)], classes[Int(bytes &>> 8 & 0xFF)], classes[Int(bytes &>> 16 & 0xFF)],
          (length | (3 &- length) &>> 63) & Self.long)]
    }
  }

  /// Tells what stands between two offsets of a text that has four bytes from the first one on. No branch depends on it.
  @inline(__always)
  init(_ text: UnsafeRawPointer, from start: Int, to end: Int, _ table: Table) {
    let bytes = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt32.self))
    let found = table.kind(bytes, end &- start)
    // The apostrophe of typography.
    let difference = UInt64(bytes & 0xFF_FFFF ^ 0x99_80E2) | UInt64(truncatingIfNeeded: end &- start ^ 3)
    // What the table takes for another gap is moved to the bit of a space; a branch would often be foreseen wrongly.
    kind = UInt64(found) &>> (((difference &- 1) &>> 63) &<< 1)
  }
}
