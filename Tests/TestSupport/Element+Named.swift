public import XML

extension Element {
  /// The elements below this one of a name and, where it is given, with a class, in the order of the document.
  public func all(_ name: String, class wanted: String? = nil) -> [Element] {
    elements.flatMap { element in
      let classes = element["class"]?.split(separator: " ").map(String.init) ?? []
      let isWanted = element.name == name && (wanted.map(classes.contains) ?? true)
      return (isWanted ? [element] : []) + element.all(name, class: wanted)
    }
  }
}
