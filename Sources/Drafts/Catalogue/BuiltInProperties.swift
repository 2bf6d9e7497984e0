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

  // Bytes of an array, for slices of text are many times as slow, and a start reads all of it.
  private static func parse(_ text: String) -> [CatalogueEntry] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).compactMap { entry($0) }
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> CatalogueEntry? {
    let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard fields.count >= 5 else { return nil }
    let flags = fields.count > 5 ? fields[5] : []
    return CatalogueEntry(
      name: text(fields[0]), label: text(fields[1]), group: text(fields[2]), type: text(fields[3]),
      fieldType: text(fields[4]), options: fields.count > 6 ? options(fields[6]) : [],
      access: access(flags), isUnique: flags.contains(UInt8(ascii: "u")),
      isCalculated: flags.contains(UInt8(ascii: "c")), hasExternalOptions: flags.contains(UInt8(ascii: "x")))
  }

  private static func options(_ list: ArraySlice<UInt8>) -> [CatalogueOption] {
    list.split(separator: UInt8(ascii: ";")).map { option in
      let parts = option.split(separator: UInt8(ascii: "="), maxSplits: 1)
      let value = text(parts.first ?? option)
      return CatalogueOption(value: value, label: parts.count > 1 ? text(parts[1]) : value)
    }
  }

  private static func access(_ flags: ArraySlice<UInt8>) -> WriteAccess {
    if flags.contains(UInt8(ascii: "w")) { return .writable }
    if flags.contains(UInt8(ascii: "r")) { return .readOnly }
    return flags.contains(UInt8(ascii: "p")) ? .presumedReadOnly : .unknown
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
