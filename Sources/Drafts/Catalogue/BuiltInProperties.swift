/// The default properties of contacts, as compact text that is read on first use.
///
/// One property a line: `name|label|group|type|fieldType|flags|options`. Options are `value=label`, or `value` alone
/// where both are the same, separated by `;`. Flags: `w` writable, `r` read-only, `p` presumably read-only, none of
/// the three when it is not known; `c` calculated, `u` unique, `x` options live elsewhere.
///
/// The lines were made from a dump of the 349 properties that HubSpot defines, in its order. `r` stands where
/// read-only was verified, where the property is calculated, and for what HubSpot itself sets on every record:
/// ids, sources, dates of creation and change. `p` stands for the others that the dump marks as read-only.
enum BuiltInProperties {
  static let entries = parse(writable) + parse(readOnly)

  private static func parse(_ text: String) -> [CatalogueEntry] {
    var text = text
    return text.withUTF8 { bytes in
      var (lines, entries) = (Pieces(bytes), [CatalogueEntry]())
      while let line = lines.next(before: "\n") { if let entry = entry(line) { entries.append(entry) } }
      return entries
    }
  }

  private static func entry(_ line: UnsafeBufferPointer<UInt8>) -> CatalogueEntry? {
    var fields = Pieces(line)
    guard let name = fields.text(before: "|"), let label = fields.text(before: "|"),
      let group = fields.text(before: "|"), let type = fields.text(before: "|"),
      let fieldType = fields.text(before: "|")
    else { return nil }
    let flags = fields.next(before: "|")
    let has = { (flag: Unicode.Scalar) in flags?.contains(UInt8(ascii: flag)) ?? false }
    return CatalogueEntry(
      name: name, label: label, group: group, type: type, fieldType: fieldType,
      options: fields.next(before: "|").map(options) ?? [], access: access(has), isUnique: has("u"),
      isCalculated: has("c"), hasExternalOptions: has("x"))
  }

  private static func options(_ list: UnsafeBufferPointer<UInt8>) -> [CatalogueOption] {
    var (pieces, options) = (Pieces(list), [CatalogueOption]())
    while let option = pieces.next(before: ";") {
      var parts = Pieces(option)
      guard let value = parts.text(before: "=") else { continue }
      options.append(CatalogueOption(value: value, label: parts.text(before: "=") ?? value))
    }
    return options
  }

  private static func access(_ has: (Unicode.Scalar) -> Bool) -> WriteAccess {
    if has("w") { return .writable }
    if has("r") { return .readOnly }
    return has("p") ? .presumedReadOnly : .unknown
  }
}

/// Takes bytes apart at separators, from the front, with no copies: a start reads all of the text.
private struct Pieces {
  /// Nil behind the last piece.
  private var rest: UnsafeBufferPointer<UInt8>?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes
  }

  mutating func next(before separator: Unicode.Scalar) -> UnsafeBufferPointer<UInt8>? {
    guard let bytes = rest else { return nil }
    guard let end = bytes.firstIndex(of: UInt8(ascii: separator)) else {
      rest = nil
      return bytes
    }
    rest = UnsafeBufferPointer(rebasing: bytes[(end + 1)...])
    return UnsafeBufferPointer(rebasing: bytes[..<end])
  }

  mutating func text(before separator: Unicode.Scalar) -> String? {
    next(before: separator).map { String(decoding: $0, as: UTF8.self) }
  }
}
