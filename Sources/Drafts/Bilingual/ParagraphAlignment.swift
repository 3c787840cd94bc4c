import Glibc

/// Pairs the paragraphs of a text with those of its translation by their lengths (Gale and Church, “A program for aligning
/// sentences in bilingual corpora”, Computational Linguistics 19, 1993): one to one, one left out, or two for one.
struct ParagraphAlignment {
  /// Paragraphs of both texts that belong together.
  typealias Bead = (source: Range<Int>, target: Range<Int>)

  /// A way to pair paragraphs: how many of each side, and how unlikely it is in itself.
  private struct Step {
    let source: Int
    let target: Int
    let penalty: Double
  }

  /// The prices of the ways, as negative logarithms. The article speaks of sentences; of paragraphs more are put in or left
  /// out, whatever their length, and fewer divided.
  private static let steps = [
    Step(source: 1, target: 1, penalty: 0.12), Step(source: 1, target: 0, penalty: 4),
    Step(source: 0, target: 1, penalty: 4), Step(source: 2, target: 1, penalty: 4.5),
    Step(source: 1, target: 2, penalty: 4.5), Step(source: 2, target: 2, penalty: 7),
  ]
  /// How far from the diagonal pairs are looked for, beyond the difference of the numbers of paragraphs.
  private static let margin = 64
  /// The most cells of the table: with more the texts are no translations of each other.
  private static let mostCells = 1 << 26

  private let source: [Double]
  private let target: [Double]

  /// Takes the lengths of the paragraphs.
  init(source: [Int], target: [Int]) {
    self.source = source.map(Double.init)
    self.target = target.map(Double.init)
  }

  /// The pairs in order, by the numbers of the paragraphs, or nil where the texts are too unlike.
  ///
  /// O(paragraphs × their difference in number), bounded.
  func beads() -> [Bead]? {
    let width = abs(source.count - target.count) + Self.margin
    let columns = 2 * width + 1
    guard (source.count + 1) * columns <= Self.mostCells else { return nil }
    var choices = [UInt8](repeating: .max, count: (source.count + 1) * columns)
    var rows = [[Double]](repeating: [], count: 3)
    let ratio = ratio
    for row in 0...source.count {
      let first = row - width
      var costs = [Double](repeating: .infinity, count: columns)
      for column in max(first, 0)...min(row + width, max(target.count, 0)) where column <= target.count {
        if row == 0, column == 0 {
          costs[column - first] = 0
          continue
        }
        for (number, step) in Self.steps.enumerated() where step.source <= row && step.target <= column {
          let from = step.source == 0 ? costs : rows[(row - step.source) % 3]
          let place = column - step.target - (row - step.source - width)
          guard from.indices.contains(place), from[place] < .infinity else { continue }
          var cost = from[place] + step.penalty
          if step.source > 0, step.target > 0 {
            cost += Self.cost(sum(source, row, step.source) * ratio, sum(target, column, step.target))
          }
          if cost < costs[column - first] {
            costs[column - first] = cost
            choices[row * columns + column - first] = UInt8(number)
          }
        }
      }
      rows[row % 3] = costs
    }
    return path(choices, columns: columns, width: width)
  }

  private func path(_ choices: [UInt8], columns: Int, width: Int) -> [Bead]? {
    var beads: [Bead] = []
    var (row, column) = (source.count, target.count)
    while row > 0 || column > 0 {
      let choice = Int(choices[row * columns + column - (row - width)])
      guard choice < Self.steps.count else { return nil }
      let step = Self.steps[choice]
      beads.append((row - step.source..<row, column - step.target..<column))
      row -= step.source
      column -= step.target
    }
    return beads.reversed()
  }

  /// How long the target is for each letter of the source; kept near 1, since what is put in or left out counts as well.
  private var ratio: Double {
    let lengths = (source.reduce(0, +), target.reduce(0, +))
    guard lengths.0 > 0, lengths.1 > 0 else { return 1 }
    return min(max(lengths.1 / lengths.0, 0.9), 1.15)
  }

  private func sum(_ lengths: [Double], _ end: Int, _ count: Int) -> Double {
    count == 0 ? 0 : count == 1 ? lengths[end - 1] : lengths[end - 1] + lengths[end - 2]
  }

  /// How unlikely it is that texts of two lengths are translations of each other.
  private static func cost(_ source: Double, _ target: Double) -> Double {
    let mean = (source + target) / 2
    guard mean > 0 else { return 0 }
    let deviation = abs(source - target) / (6.8 * mean).squareRoot()
    // Beyond this the logarithm of the rest of the distribution is nearly its square.
    return deviation > 8 ? deviation * deviation / 2 + 2 : -log(max(erfc(deviation / 2.squareRoot()), 1e-300))
  }
}
