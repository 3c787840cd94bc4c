/// The wildcards of a pattern as steps of a machine that is in several of them at once, so that no pattern costs more than
/// the product of the lengths.
struct Wildcards: Sendable, Hashable {
  private enum Step: Sendable, Hashable {
    /// This byte.
    case byte(UInt8)
    /// `?`: any byte but a slash.
    case anyByte
    /// `[…]`: one of these bytes, never a slash.
    case oneOf(CharacterClass)
    /// `*`: any bytes but slashes.
    case run
    /// `**` at the end: any bytes.
    case deepRun
    /// `**/`: nothing, or the next step.
    case maybeFolders
    /// Anything up to a slash.
    case folders
  }

  private var steps: [Step] = []

  /// Reads a pattern; nil where it can match nothing. O(length).
  init?(_ pattern: ArraySlice<UInt8>) {
    var rest = pattern
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { return nil }
        steps.append(.byte(next))
      case UInt8(ascii: "?"): steps.append(.anyByte)
      case UInt8(ascii: "["):
        guard let set = CharacterClass(&rest) else { return nil }
        steps.append(.oneOf(set))
      case UInt8(ascii: "*"):
        let isAtStart = rest.startIndex - 1 == pattern.startIndex || pattern[rest.startIndex - 2] == UInt8(ascii: "/")
        let stars = rest.prefix { $0 == UInt8(ascii: "*") }.count
        rest = rest.dropFirst(stars)
        appendStars(isDeep: stars > 0 && isAtStart, &rest)
      default: steps.append(.byte(byte))
      }
    }
  }

  private mutating func appendStars(isDeep: Bool, _ rest: inout ArraySlice<UInt8>) {
    if isDeep, rest.first == UInt8(ascii: "/") {
      rest = rest.dropFirst()
      steps += [.maybeFolders, .folders]
    } else if isDeep, rest.isEmpty || rest.starts(with: Array("\\/".utf8)) {
      steps.append(.deepRun)
    } else {
      steps.append(.run)
    }
  }

  /// Whether the whole text matches. O(length of the text × number of steps).
  func match(_ text: ArraySlice<UInt8>) -> Bool {
    var current = [Bool](repeating: false, count: steps.count + 1)
    enter(0, &current)
    for byte in text {
      var next = [Bool](repeating: false, count: steps.count + 1)
      var isAlive = false
      for (index, step) in steps.enumerated() where current[index] {
        switch step {
        case .byte(let wanted): if byte == wanted { enter(index + 1, &next) }
        case .anyByte: if byte != UInt8(ascii: "/") { enter(index + 1, &next) }
        case .oneOf(let set): if set.contains(byte) { enter(index + 1, &next) }
        case .run: if byte != UInt8(ascii: "/") { enter(index, &next) }
        case .deepRun: enter(index, &next)
        case .maybeFolders: continue
        case .folders:
          next[index] = true
          if byte == UInt8(ascii: "/") { enter(index + 1, &next) }
        }
        isAlive = true
      }
      guard isAlive else { return false }
      current = next
    }
    return current[steps.count]
  }

  /// Marks a step and those that can follow it without a byte.
  private func enter(_ index: Int, _ states: inout [Bool]) {
    var index = index
    while !states[index] {
      states[index] = true
      guard index < steps.count else { return }
      switch steps[index] {
      case .run, .deepRun: index += 1
      case .maybeFolders:
        states[index + 1] = true
        index += 2
      default: return
      }
    }
  }
}
