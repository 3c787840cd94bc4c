/// Values that are collected while what holds them is still being read: those of inner parts lie on those of outer ones.
///
/// Each part takes its own off in an array that is as large as it has to be.
struct Pile<Element>: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<Element>
  /// How many there are.
  private(set) var count = 0

  /// Creates an empty pile.
  init() { memory = .allocate(capacity: 16) }

  deinit {
    memory[..<count].deinitialize()
    memory.deallocate()
  }

  /// Puts a value on top.
  mutating func push(_ element: consuming Element) {
    if count == memory.count { grow() }
    memory.initializeElement(at: count, to: element)
    count += 1
  }

  /// Takes off what lies above the first `bottom` values, in the order in which they came. O(their number).
  mutating func take(above bottom: Int) -> [Element] {
    guard count > bottom else { return [] }
    // An array that reserves its room and is appended to asks nothing of the runtime about its type, other than one made
    // of room without values.
    var taken: [Element] = []
    taken.reserveCapacity(count - bottom)
    for index in bottom..<count { taken.append(memory.moveElement(from: index)) }
    count = bottom
    return taken
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: memory.count * 2)
    _ = larger.moveInitialize(fromContentsOf: memory)
    memory.deallocate()
    memory = larger
  }
}
