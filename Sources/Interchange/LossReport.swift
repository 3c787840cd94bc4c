public import Localization
public import Terminology

/// What a target format could not hold of a termbase.
public struct LossReport: Sendable, Hashable {
  /// One kind of information that is not in the target, of some concepts.
  public struct Loss: Sendable, Hashable {
    /// What is lost, such as “cross-references”.
    public let what: LocalizedText
    /// The concepts that lose it, in the order of the termbase; none where it is said of the whole termbase.
    public fileprivate(set) var concepts: [ConceptEntry.ID]
    /// How many pieces are lost, in all of them.
    public fileprivate(set) var count: Int
  }

  /// The losses, in the order in which they were met; empty where the target holds everything.
  public private(set) var losses: [Loss] = []

  /// Creates a report of no loss.
  public init() {}

  /// Adds pieces that the target cannot hold, of a concept or of the whole termbase. O(number of kinds).
  public mutating func add(_ what: LocalizedText, of concept: ConceptEntry.ID?, count: Int = 1) {
    guard count > 0 else { return }
    let place = losses.firstIndex { $0.what == what } ?? losses.count
    if place == losses.count { losses.append(Loss(what: what, concepts: [], count: 0)) }
    losses[place].count += count
    if let concept, losses[place].concepts.last != concept { losses[place].concepts.append(concept) }
  }
}
