/// A revision as `patch` and `git apply` read it: the unified format of POSIX `diff -u`.
///
/// It is made of the bytes of the file, whatever their encoding; a line ends with the byte 0A.
public struct UnifiedDiff: Sendable {
  /// The lines of context round a change.
  private static let context = 3

  /// Lines that stand in the place of others.
  private struct Block {
    /// The number of lines before it.
    var line: Int
    var old: [ArraySlice<UInt8>]
    var new: [ArraySlice<UInt8>]

    var end: Int { line + old.count }
  }

  private let lines: SourceLines
  private var output: [UInt8] = []

  /// The diff of a file: a header and its hunks; empty where nothing changes. O(length).
  ///
  /// - Parameter path: the name of the file; the header gives it as `a/path` and `b/path`.
  public static func bytes(_ revision: Revision, path: String) -> [UInt8] {
    var diff = UnifiedDiff(lines: SourceLines(revision.original))
    diff.write(diff.blocks(revision), path)
    return diff.output
  }

  private init(lines: SourceLines) { self.lines = lines }

  /// The lines that change, each group apart from the next.
  private func blocks(_ revision: Revision) -> [Block] {
    var blocks: [Block] = []
    var next = 0
    while next < revision.edits.count {
      let start = lines.start(at: revision.edits[next].range.lowerBound)
      var end = start
      var offset = start
      var new: [UInt8] = []
      repeat {
        let edit = revision.edits[next]
        new += revision.original[offset..<edit.range.lowerBound] + edit.bytes
        offset = edit.range.upperBound
        end = max(end, lines.end(at: offset))
        next += 1
      } while next < revision.edits.count && revision.edits[next].range.lowerBound <= end
      new += revision.original[offset..<end]
      let block = trimmed(
        Block(
          line: lines.number(before: start), old: SourceLines.split(revision.original[start..<end]),
          new: SourceLines.split(new[...])))
      if !block.old.isEmpty || !block.new.isEmpty { blocks.append(block) }
    }
    return blocks
  }

  /// A block without the lines at its ends that stay.
  private func trimmed(_ block: Block) -> Block {
    let start = zip(block.old, block.new).prefix { $0 == $1 }.count
    let old = block.old.dropFirst(start)
    let new = block.new.dropFirst(start)
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    return Block(line: block.line + start, old: Array(old.dropLast(end)), new: Array(new.dropLast(end)))
  }

  private mutating func write(_ blocks: [Block], _ path: String) {
    guard !blocks.isEmpty else { return }
    output += Array("--- \(PatchName.header("a", path))\n+++ \(PatchName.header("b", path))\n".utf8)
    var delta = 0
    var first = 0
    while first < blocks.count {
      var last = first
      while last + 1 < blocks.count, blocks[last + 1].line - blocks[last].end <= 2 * Self.context { last += 1 }
      delta += write(hunk: blocks[first...last], delta)
      first = last + 1
    }
  }

  /// Writes a hunk and returns by how many lines it makes the file longer.
  private mutating func write(hunk: ArraySlice<Block>, _ delta: Int) -> Int {
    guard let first = hunk.first, let last = hunk.last else { return 0 }
    let old = max(0, first.line - Self.context)..<min(lines.count, last.end + Self.context)
    let growth = hunk.reduce(0) { $0 + $1.new.count - $1.old.count }
    func span(_ start: Int, _ count: Int) -> String { "\(count > 0 ? start + 1 : start),\(count)" }
    let new = span(old.lowerBound + delta, old.count + growth)
    output += Array("@@ -\(span(old.lowerBound, old.count)) +\(new) @@\n".utf8)
    var line = old.lowerBound
    for block in hunk {
      for number in line..<block.line { write(" ", lines[number]) }
      for text in block.old { write("-", text) }
      for text in block.new { write("+", text) }
      line = block.end
    }
    for number in line..<old.upperBound { write(" ", lines[number]) }
    return growth
  }

  private mutating func write(_ sign: String, _ line: ArraySlice<UInt8>) {
    output += Array(sign.utf8) + line
    if line.last != UInt8(ascii: "\n") { output += Array("\n\\ No newline at end of file\n".utf8) }
  }
}
