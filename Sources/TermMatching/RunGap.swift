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

  /// What tells the kind of a gap by its first two bytes and its length.
  struct Table {
    private let classes: UnsafeMutablePointer<UInt8>
    private let kinds: UnsafeMutablePointer<UInt8>

    /// What a byte is; 0 for others.
    private enum Class {
      static let space: UInt8 = 1, apostrophe: UInt8 = 2, hyphen: UInt8 = 3, comma: UInt8 = 4, stop: UInt8 = 5
    }

    /// Makes a table, which is to be freed by `deallocate`.
    init() {
      classes = .allocate(capacity: 256)
      classes.initialize(repeating: 0, count: 256)
      kinds = .allocate(capacity: 256)
      kinds.initialize(repeating: Kind.other, count: 256)
      for (characters, kind) in [
        (" \n", Class.space), ("'", Class.apostrophe), ("-", Class.hyphen), (",;:", Class.comma), (".!?", Class.stop),
      ] {
        for byte in characters.utf8 { classes[Int(byte)] = kind }
      }
      for second in 0..<UInt8(8) {
        kinds[Self.place(Class.space, second, 1)] = Kind.spaced
        kinds[Self.place(Class.apostrophe, second, 1)] = Kind.spaced
        kinds[Self.place(Class.hyphen, second, 1)] = Kind.apart
      }
      kinds[Self.place(Class.comma, Class.space, 2)] = Kind.apart
      kinds[Self.place(Class.stop, Class.space, 2)] = 0
      kinds[Self.place(Class.stop, Class.space, 3)] = 0
    }

    func deallocate() {
      classes.deallocate()
      kinds.deallocate()
    }

    /// The place in the table of the kinds; of lengths, 3 stands for the greater ones, too.
    @inline(__always)
    private static func place(_ first: UInt8, _ second: UInt8, _ length: Int) -> Int {
      Int(first) | Int(second) &<< 3 | length &<< 6
    }

    @inline(__always)
    fileprivate func kind(_ first: UInt8, _ second: UInt8, _ length: Int) -> UInt8 {
      kinds[Self.place(classes[Int(first)], classes[Int(second)], (length | (3 &- length) &>> 63) & 3)]
    }
  }

  /// Tells what stands between two offsets of a text that has four bytes from the first one on. No branch depends on it.
  @inline(__always)
  init(_ text: UnsafeRawPointer, from start: Int, to end: Int, _ table: Table) {
    let bytes = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt32.self))
    let found = table.kind(UInt8(truncatingIfNeeded: bytes), UInt8(truncatingIfNeeded: bytes &>> 8), end &- start)
    // The apostrophe of typography.
    let difference = UInt64(bytes & 0xFF_FFFF ^ 0x99_80E2) | UInt64(truncatingIfNeeded: end &- start ^ 3)
    // What the table takes for another gap is moved to the bit of a space; a branch would often be foreseen wrongly.
    kind = UInt64(found) &>> (((difference &- 1) &>> 63) &<< 1)
  }
}
