/// The dresses in which TBX is written.
public enum TBXTarget: String, Sendable, CaseIterable {
  /// Version 3, style DCA, in the smallest public dialect that holds everything, else in a private one: nothing is lost.
  case dca
  /// Version 3, style DCT, TBX-Basic or TBX-Linguist.
  case dct
  /// Version 2 (`martif`): TBX-Basic where that holds everything, else the default type TBX.
  case version2
  /// Version 3, style DCA, TBX-Min.
  case min
}
