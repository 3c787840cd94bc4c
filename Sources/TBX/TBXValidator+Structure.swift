import Terminology
import XML

extension TBXValidator {
  /// Checks which elements stand in an element, and in which order, all the way down.
  mutating func checkStructure(_ element: Element) {
    guard element.isCore, let model = ContentModel.model(of: element.name, variant.version) else { return }
    var counts = [Int](repeating: 0, count: model.parts.count)
    var current = 0
    var isUnsure = false
    for child in element.elements {
      guard let name = className(of: child) else {
        // What an element of another vocabulary stands for is not known: it may be the head of a group.
        isUnsure = true
        continue
      }
      guard let part = model.parts.indices.first(where: { model.parts[$0].names.contains(name) }) else {
        add(child, .misplaced(child.qualifiedName, in: element.name))
        continue
      }
      counts[part] += 1
      if part < current, model.parts[part].isRepeated || counts[part] == 1 {
        add(child, name.hasPrefix("termNote") ? .termNoteTooLate : .tooLate(child.name, in: element.name))
      } else if !model.parts[part].isRepeated, counts[part] > 1, !element.name.hasSuffix("Grp") {
        add(child, .onlyOne(child.name, in: element.name))
      }
      current = max(current, part)
      checkStructure(child)
    }
    for (part, count) in zip(model.parts, counts) where part.isRequired {
      let name = part.names.min { ($0.count, $0) < ($1.count, $1) } ?? ""
      if element.name.hasSuffix("Grp"), !part.isRepeated {
        if count > 1 || (count == 0 && !isUnsure) { addHeads(element, name, count) }
      } else if count == 0 {
        add(element, .missing(name))
      }
    }
  }

  private mutating func addHeads(_ group: Element, _ head: String, _ count: Int) {
    let heads = group.elements.filter { className(of: $0) == head }
    add(heads.dropFirst().first ?? group, .heads(group.name, head, count))
  }

  /// The name of a core element, or the class of an element of a module; nil for elements of others.
  private func className(of element: Element) -> String? {
    if element.isCore, variant.style == .dca || ContentModel.model(of: element.name, variant.version) != nil {
      return element.name
    }
    return meta(of: element)?.meta.rawValue ?? (element.isCore ? element.name : nil)
  }
}
