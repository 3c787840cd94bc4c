/// What few items have, apart from them, so that the others stay small.
indirect enum ItemExtras: Sendable, Hashable {
  /// Nothing of it.
  case none
  /// Something of it.
  case some(Values)

  /// The properties of `AuxInfo` that few items have.
  struct Values: Sendable, Hashable {
    var id: String?
    var language: LanguageTag?
    var target: String?
    var datatype: String?
    var otherAttributes: [MarkupAttribute] = []
    var group: [AuxInfo]?
  }

  init(id: String?, language: LanguageTag?, target: String?, datatype: String?, group: [AuxInfo]?) {
    if id == nil, language == nil, target == nil, datatype == nil, group == nil {
      self = .none
    } else {
      self = .some(Values(id: id, language: language, target: target, datatype: datatype, group: group))
    }
  }

  /// The properties. To set one makes the others anew, too.
  var values: Values {
    get { if case .some(let values) = self { values } else { Values() } }
    set { self = newValue == Values() ? .none : .some(newValue) }
  }
}
