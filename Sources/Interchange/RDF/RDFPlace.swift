/// A place of a file of a graph.
struct RDFPlace: Hashable {
  /// The line, from 1; in Turtle that on which the sentence ends.
  var line: Int
  /// The column in Unicode scalars, from 1; 1 where only the line is known.
  var column: Int
}
