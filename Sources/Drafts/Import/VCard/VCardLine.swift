/// One property of a card as it is written, with its folds undone.
struct VCardLine: Hashable, Sendable {
  /// Where it begins, from 1.
  let line: Int
  let bytes: [UInt8]

  var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
}
