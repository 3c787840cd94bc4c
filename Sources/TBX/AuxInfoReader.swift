import Localization
import Terminology
import XML

/// Turns the elements at one level of an entry into items, whatever their style and version.
struct AuxInfoReader {
  /// The plain tags of TBX-Min before version 3.
  private static let oldTags: [String: (AuxInfo.Meta, DataCategory)] = [
    "subjectField": (.descrip, .subjectField), "partOfSpeech": (.termNote, .partOfSpeech),
    "termStatus": (.termNote, .administrativeStatus),
    "customer": (.admin, DataCategory(rawValue: "customerSubset")),
  ]

  /// The attributes that an item has a property for, and the hint that DCT elements may carry.
  private static let attributes: Set<String> = Set(ItemAttribute.allCases.map(\.rawValue))
    .union(["metaType", "metatype"])

  let variant: Variant
  private(set) var remarks: [Remark] = []

  init(variant: Variant) { self.variant = variant }

  /// Adds the items that an element stands for: one, or several where a group has to be split.
  mutating func add(_ element: Element, to items: inout [AuxInfo]) {
    switch element.entryPart {
    case .item(let meta)?:
      items.append(item(meta, element["type"].map(DataCategory.init(rawValue:)), element))
      return
    case .group(let head)?:
      items += group(element, head: head)
      return
    default: break
    }
    if variant.version == .oldMin, element.name == "noteGrp" {
      items += element.elements.map(oldNote) + element.strayNotes
    } else {
      items.append(single(element))
    }
  }

  /// The item of an element that is none of the core's.
  private func single(_ element: Element) -> AuxInfo {
    if variant.version == .oldMin, let (meta, category) = Self.oldTags[element.name] {
      return item(meta, category, element)
    }
    let category = DataCategory(rawValue: element.name)
    if element.isOfModule || (variant.style == .dct && element.isCore), let rule = CategoryRule.rule(for: category) {
      return item(rule.meta, category, element)
    }
    return AuxInfo(.foreign, nil, NoteText([.markup(element.keptMarkup)]))
  }

  private func item(_ meta: AuxInfo.Meta, _ category: DataCategory?, _ element: Element) -> AuxInfo {
    var item = AuxInfo(meta, category, NoteText(element))
    var isPlain = true
    for attribute in element.attributes {
      switch ItemAttribute(rawValue: attribute.qualifiedName) {
      case .type?: break
      case .language?: item.language = LanguageTag(rawValue: attribute.value)
      case .target?: item.target = attribute.value
      case .id?: item.id = attribute.value
      case .datatype?: item.datatype = attribute.value
      case nil: isPlain = false
      }
    }
    if !isPlain { item.otherAttributes = element.keptAttributes(besides: Self.attributes) }
    return item
  }

  /// A group is its head with companions. Where it has several heads each takes what follows it.
  private mutating func group(_ element: Element, head: AuxInfo.Meta) -> [AuxInfo] {
    var heads: [AuxInfo] = []
    // What belongs to each head.
    var groups: [[AuxInfo]] = []
    var companions: [AuxInfo] = []
    for node in element.children {
      var found: [AuxInfo] = []
      if case .element(let child) = node { add(child, to: &found) } else if let kept = node.keptItem { found = [kept] }
      for item in found {
        if item.meta == head {
          heads.append(item)
          // The head of a group inside this one brings companions of its own.
          groups.append(item.group ?? [])
        } else if heads.isEmpty {
          companions.append(item)
        } else {
          groups[groups.count - 1].append(item)
        }
      }
    }
    let stray = element.strayNotes
    if !stray.isEmpty { remark(element, .strayText(in: element.name)) }
    guard !heads.isEmpty else {
      remark(
        element,
        LocalizedText(
          "<\(element.name)> has no <\(head.rawValue)>: what is inside was read without a group",
          fr: "<\(element.name)> n’a pas de <\(head.rawValue)> : son contenu a été lu hors du groupe"))
      return companions + stray
    }
    if heads.count > 1 {
      remark(
        element,
        LocalizedText(
          "<\(element.name)> has \(heads.count) <\(head.rawValue)>: it was split",
          fr: "<\(element.name)> a \(heads.count) <\(head.rawValue)> : il a été divisé"))
    }
    groups[0].insert(contentsOf: companions, at: 0)
    groups[groups.count - 1] += stray
    for (index, group) in groups.enumerated() { heads[index].group = group }
    return heads
  }

  /// `<note><noteKey>usage</noteKey><noteValue>…</noteValue></note>`
  private func oldNote(_ element: Element) -> AuxInfo {
    guard let value = element.first("noteValue") else { return item(.note, nil, element) }
    let key = element.first("noteKey")?.text ?? ""
    return AuxInfo(.note, nil, NoteText(key.isEmpty ? value.text : "\(key): \(value.text)"))
  }

  private mutating func remark(_ element: Element, _ message: LocalizedText) {
    remarks.append(Remark(.warning, at: element.range.lowerBound, message))
  }
}
