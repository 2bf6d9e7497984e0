import ContactsModel

/// Reads lists of addresses as mail programs write them, piece by piece: `Ana Petrov <ana@a.example>; bob@b.example`.
/// Semicolons, commas and line ends separate them. It emits rows, the first of which names the columns.
struct AddressListReader: Sendable {
  private static let titles = ["email", "firstname", "lastname"]

  private var item: [UInt8] = []
  private var isQuoted = false
  private var isInAngles = false
  private var line = 1
  private var itemLine = 1
  private var isAfterCR = false
  private var hasBegun = false
  private(set) var exceeded: ExceededBound?

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (CSVRow) -> Void) {
    for byte in bytes where exceeded == nil {
      if isEnd(byte) { endItem(emit: emit) } else { add(byte) }
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && !isAfterCR { line += 1 }
      isAfterCR = byte == UInt8(ascii: "\r")
    }
  }

  mutating func finish(emit: (CSVRow) -> Void) {
    endItem(emit: emit)
  }

  private mutating func add(_ byte: UInt8) {
    if item.isEmpty { itemLine = line }
    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    if !isQuoted { isInAngles = byte == UInt8(ascii: "<") || isInAngles && byte != UInt8(ascii: ">") }
    item.append(byte)
    exceeded = ExceededBound(item.count, over: .fieldBytes, line: itemLine)
  }

  /// A comma inside a name is part of it: `Petrov, Ana <ana@a.example>`.
  private func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    case UInt8(ascii: ";"): !isQuoted && !isInAngles
    case UInt8(ascii: ","): !isQuoted && !isInAngles && item.contains(UInt8(ascii: "@"))
    default: false
    }
  }

  private mutating func endItem(emit: (CSVRow) -> Void) {
    if !hasBegun {
      hasBegun = true
      emit(CSVRow(line: 1, fields: Self.titles))
    }
    let bytes = item
    (item, isQuoted, isInAngles) = ([], false, false)
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    guard !text.isEmpty else { return }
    let address = ListedAddress(text)
    let isText = String(validating: bytes, as: UTF8.self) != nil
    emit(
      CSVRow(
        line: itemLine,
        fields: [address?.email ?? text, address?.firstName ?? "", address?.lastName ?? ""],
        faults: isText ? [] : [CSVFault(kind: .invalidUTF8, line: itemLine)]))
  }

  /// Nothing but addresses stands in the text, and at least one has a name or angles.
  static func isList(_ text: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    guard text.contains(UInt8(ascii: "<")), text.contains(UInt8(ascii: "@")) else { return false }
    var reader = Self()
    var items: [CSVRow] = []
    text.withUnsafeBufferPointer { reader.consume($0) { items.append($0) } }
    if isWhole { reader.finish { items.append($0) } }
    let found = items.dropFirst()
    return !found.isEmpty && text.contains(UInt8(ascii: ">"))
      && found.allSatisfy { ColumnContent.isEmail($0.fields[0]) }
  }
}

/// `Name <mail>` taken apart.
struct ListedAddress {
  let email: String
  let firstName: String
  let lastName: String

  /// Nil for what is no address.
  init?(_ text: String) {
    guard let open = text.lastIndex(of: "<") else {
      guard ColumnContent.isEmail(text) else { return nil }
      (email, firstName, lastName) = (text, "", "")
      return
    }
    guard text.last == ">" else { return nil }
    email = String(text[text.index(after: open)...].dropLast()).trimmed
    var name = String(text[..<open]).trimmed
    for quote in ["\"", "'"] where name.count > 1 && name.hasPrefix(quote) && name.hasSuffix(quote) {
      name = String(name.dropFirst().dropLast()).trimmed
    }
    if name.contains("@") { name = "" }
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    if parts.count == 2 {
      (firstName, lastName) = (parts[1], parts[0])
    } else if let blank = name.lastIndex(where: \.isWhitespace) {
      (firstName, lastName) = (String(name[..<blank]).trimmed, String(name[blank...]).trimmed)
    } else {
      (firstName, lastName) = (name, "")
    }
  }
}
