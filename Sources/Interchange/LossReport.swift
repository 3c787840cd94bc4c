public import Localization
public import Terminology

/// What a target format could not hold of a termbase.
public struct LossReport: Sendable, Hashable {
  /// One kind of information that is not in the target, of some concepts.
  public struct Loss: Sendable, Hashable {
    /// What is lost, such as “cross-references”.
    public let what: LocalizedText
    /// The concepts that lose it, in the order of the termbase.
    public let concepts: [ConceptEntry.ID]
    /// How many pieces are lost, in all of them.
    public let count: Int
  }

  /// The losses, in the order in which they were met; empty where the target holds everything.
  public private(set) var losses: [Loss] = []

  /// Creates a report of no loss.
  public init() {}

  /// Adds pieces of a concept that the target cannot hold.
  public mutating func add(_ what: LocalizedText, of concept: ConceptEntry.ID, count: Int = 1) {
    guard count > 0 else { return }
    guard let place = losses.firstIndex(where: { $0.what == what }) else {
      losses.append(Loss(what: what, concepts: [concept], count: count))
      return
    }
    let known = losses[place]
    let concepts = known.concepts.last == concept ? known.concepts : known.concepts + [concept]
    losses[place] = Loss(what: what, concepts: concepts, count: known.count + count)
  }
}
