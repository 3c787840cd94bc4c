import Localization

/// What was done, in words: the transactions of TBX-Basic (ISO 30042, data category `transactionType`), and removal.
struct TransactionName {
  private let type: String

  init(_ type: String) { self.type = type }

  var text: LocalizedText {
    switch type {
    case "origination": LocalizedText("created", fr: "création")
    case "modification": LocalizedText("changed", fr: "modification")
    case "removal": LocalizedText("removed", fr: "suppression")
    default: LocalizedText(untranslated: type)
    }
  }
}
