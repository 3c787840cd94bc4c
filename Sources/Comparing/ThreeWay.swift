/// A decision among three versions of one thing, each of which may be missing.
enum ThreeWay<Value: Hashable> {
  /// What is taken; nil where it is gone.
  case settled(Value?)
  /// Both changed it, each in its way.
  case open(base: Value?, ours: Value?, theirs: Value?)

  /// Decides: the side that changed it wins, and equal changes are one.
  init(base: Value?, ours: Value?, theirs: Value?) {
    if ours == theirs || theirs == base {
      self = .settled(ours)
    } else if ours == base {
      self = .settled(theirs)
    } else {
      self = .open(base: base, ours: ours, theirs: theirs)
    }
  }
}

/// What stands under the same key in three versions.
struct Versions<Value> {
  var base: Value?
  var ours: Value?
  var theirs: Value?

  /// The things of three lists by their keys: in our order, then what only they have, then what only the base has. The first
  /// of several under one key counts. O(number of things).
  static func keyed<Key: Hashable>(
    _ base: [Value], _ ours: [Value], _ theirs: [Value], by key: (Value) -> Key
  ) -> [Versions] {
    var places: [Key: Int] = [:]
    var versions: [Versions] = []
    func add(_ values: [Value], _ path: WritableKeyPath<Versions, Value?>) {
      for value in values {
        let place = places[key(value)] ?? versions.count
        if place == versions.count {
          places[key(value)] = place
          versions.append(Versions())
        }
        if versions[place][keyPath: path] == nil { versions[place][keyPath: path] = value }
      }
    }
    add(ours, \.ours)
    add(theirs, \.theirs)
    add(base, \.base)
    return versions
  }
}
